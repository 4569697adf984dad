-- What was asked, what was found, what was decided. The run itself (state, progress) is the platform's.
create table selection_run (
    run_id          uuid        primary key references run,
    portfolio_id    uuid        not null references portfolio,
    office          text        not null,
    basis           jsonb       not null,
    effort          jsonb       not null,
    result          jsonb,
    decided_at      timestamptz,
    decided_by      text,
    decision_reason text,
    effective_on    date,
    moved           integer     check (moved >= 0),
    directed        integer     check (directed >= 0),
    version         bigint      not null,
    constraint selection_run_decided_with_reason check (
        (decided_at is null) = (decision_reason is null) and (decided_at is null or result is not null))
);
create index selection_run_portfolio on selection_run (portfolio_id, run_id desc);
create index selection_run_office on selection_run (office);
alter table portfolio add foreign key (live_run) references selection_run;

-- The problem as it was posed, kept as text: it is only ever read whole.
create table selection_problem (
    run_id  uuid primary key references selection_run,
    office  text not null,
    problem text not null
);

-- One row per project of a run.
create table selection_item (
    run_id     uuid    not null references selection_run,
    project_id uuid    not null,
    office     text    not null,
    rank       integer not null check (rank > 0),
    selected   boolean not null,
    item       jsonb   not null,
    primary key (run_id, project_id)
);
create unique index selection_item_rank on selection_item (run_id, rank);
create index selection_item_selected on selection_item (run_id, selected, rank);
create index selection_item_project on selection_item (project_id);
