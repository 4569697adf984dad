-- What is said of one candidate of a finished run: those near the line with the run, others when somebody asks.
create table explanation (
    run_id      uuid  not null references run,
    candidate   text  not null,
    office      text  not null,
    explanation jsonb not null,
    primary key (run_id, candidate)
);

-- What a finished run's problem is worth with less and with more of its budgets; some twenty points, read whole.
create table frontier (
    run_id   uuid  primary key references run,
    office   text  not null,
    frontier jsonb not null
);
create index choice_item_candidate on choice_item (run_id, (item ->> 'candidate'));
