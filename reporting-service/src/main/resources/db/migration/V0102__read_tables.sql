-- What an id is called, for sentences and tables.
create table known_name (
    kind    text not null check (kind in ('project', 'portfolio', 'strategy', 'office')),
    subject text not null,
    name    text not null,
    office  text not null,
    primary key (kind, subject)
);
create index known_name_subject on known_name (subject);

-- A project's facts and the figures that follow from them.
create table project (
    id              uuid primary key,
    office          text not null,
    name            text not null,
    status          text not null,
    investment      text,
    start           date,
    planned_finish  date,
    projected_finish date,
    currency        char(3),
    planned_cost    numeric(24, 8),
    projected_cost  numeric(24, 8),
    cost_variance   numeric(24, 8),
    cost_band       text not null check (cost_band in ('GREEN', 'YELLOW', 'RED', 'UNDEFINED')),
    schedule_days   integer,
    schedule_band   text not null check (schedule_band in ('GREEN', 'YELLOW', 'RED', 'UNDEFINED')),
    constraint project_variance_has_parts check
        (cost_variance is null or (currency is not null and cost_variance = planned_cost - projected_cost))
);
create index project_office on project (office, status);
create index project_status on project (status);

-- The newest allocation per project and month.
create table allocation (
    project_id    uuid           not null,
    month         char(7)        not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    office        text           not null,
    allocation_id text           not null,
    hours         numeric(14, 4) not null check (hours >= 0),
    people        integer        not null check (people >= 0),
    released      boolean        not null,
    primary key (project_id, month)
);
create index allocation_office on allocation (office, month);

-- The newest unmet demand per project and month, a line per role and reason.
create table unmet_demand (
    project_id    uuid           not null,
    month         char(7)        not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    line          integer        not null,
    office        text           not null,
    allocation_id text           not null,
    role          text           not null,
    hours         numeric(14, 4) not null check (hours >= 0),
    reason_code   text,
    primary key (project_id, month, line)
);
create index unmet_demand_office on unmet_demand (office, month);

create view project_hours as
select project_id, month, max(office) as office, sum(allocated) as allocated, sum(unmet) as unmet
  from (select project_id, month, office, hours as allocated, 0 as unmet from allocation
        union all
        select project_id, month, office, 0, hours from unmet_demand) hours
 group by project_id, month;

-- What each portfolio thinks of each of its projects.
create table priority (
    portfolio_id text not null,
    project_id   uuid not null,
    office       text not null,
    rank         integer check (rank > 0),
    selected     boolean,
    score        numeric(12, 6),
    directive    text,
    effective_on date,
    reason       text,
    primary key (portfolio_id, project_id)
);
create index priority_project on priority (project_id);
create index priority_rank on priority (portfolio_id, (coalesce(rank, 2147483647)), project_id);
create index priority_office on priority (office);
