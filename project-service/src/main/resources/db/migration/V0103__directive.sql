-- What portfolio-service asked of a project, and what we answered.
create table directive (
    id            uuid primary key,
    project_id    uuid        not null,
    office        text        not null,
    portfolio_id  uuid        not null,
    kind          text        not null check (kind in ('START', 'ACCELERATE', 'HOLD', 'REVISE', 'TERMINATE')),
    effective_on  date        not null,
    reason        text        not null,
    received_at   timestamptz not null,
    answer        text        not null check (answer in ('ACCEPTED', 'REFUSED', 'DEFERRED')),
    rule          text,
    detail        text,
    until         date,
    correlation_id text       not null,
    constraint refused_by_a_rule check ((answer = 'REFUSED') = (rule is not null)),
    constraint deferred_until check ((answer = 'DEFERRED') = (until is not null)),
    constraint directive_to_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create index directive_to on directive (project_id, id);

-- The place of a project in each portfolio's ranking: decided there, only kept here.
create table priority (
    project_id   uuid        not null,
    portfolio_id uuid        not null,
    office       text        not null,
    rank         integer     not null check (rank > 0),
    decided_at   timestamptz not null,
    primary key (project_id, portfolio_id),
    constraint priority_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
