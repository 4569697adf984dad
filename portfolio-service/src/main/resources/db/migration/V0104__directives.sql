-- How many directives each project got, from whichever portfolio: the sequence of project-directed.
create table directed_project (
    project_id uuid   primary key,
    office     text   not null,
    sequence   bigint not null check (sequence > 0)
);

create table directive (
    id             uuid        primary key,
    portfolio_id   uuid        not null references portfolio,
    project_id     uuid        not null references directed_project,
    sequence       bigint      not null check (sequence > 0),
    office         text        not null,
    kind           text        not null check (kind in ('START', 'ACCELERATE', 'HOLD', 'REVISE', 'TERMINATE')),
    reason         text        not null check (reason <> ''),
    rank           integer     check (rank > 0),
    effective_on   date        not null,
    given_at       timestamptz not null,
    correlation_id text        not null,
    answer         jsonb,
    answered_at    timestamptz,
    constraint directive_numbered_once unique (project_id, sequence)
);
create index directive_portfolio on directive (portfolio_id, id);
create index directive_office on directive (office);
