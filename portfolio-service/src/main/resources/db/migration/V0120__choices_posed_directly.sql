-- A selection problem that came whole with a request. The run itself (state, progress) is the platform's.
create table choice_run (
    run_id  uuid   primary key references run,
    office  text   not null,
    basis   jsonb  not null,
    result  jsonb,
    version bigint not null
);
create index choice_run_office on choice_run (office, run_id desc);

-- The problem as it was asked, kept as text: it is only ever read whole.
create table choice_problem (
    run_id  uuid primary key references choice_run,
    office  text not null,
    problem text not null
);

-- One row per candidate.
create table choice_item (
    run_id uuid    not null references choice_run,
    place  integer not null check (place >= 0),
    office text    not null,
    chosen boolean not null,
    item   jsonb   not null,
    primary key (run_id, place)
);
create index choice_item_chosen on choice_item (run_id, chosen, place);
