-- Starts that an approval chose for a later month; month: its first day. Why and by whom is with the run; the chain
-- is the run's. A row goes when the start is given, when it lapses, or when another selection is approved.
create table start_to_come (
    portfolio_id uuid    not null references portfolio,
    project_id   uuid    not null references candidate,
    office       text    not null references office,
    run_id       uuid    not null references selection_run,
    month        date    not null check (extract(day from month) = 1),
    rank         integer not null check (rank > 0),
    origin       text,
    traceparent  text,
    primary key (portfolio_id, project_id)
);
create index start_to_come_month on start_to_come (portfolio_id, month);
create index start_to_come_project on start_to_come (project_id);
create index start_to_come_run on start_to_come (run_id);
create index start_to_come_office on start_to_come (office);
