-- The register of projects. Lists that are only read and replaced whole are JSON text.
create table project (
    id                                 uuid primary key,
    office                             text           not null,
    name                               text           not null check (name <> ''),
    description                        text,
    kind                               text,
    investment                         text,
    manager_id                         uuid,
    sponsor_id                         uuid,
    sponsor_accepted_on                date,
    start                              date,
    planned_finish                     date,
    projected_finish                   date,
    planned_amount                     numeric(24, 8),
    planned_currency                   varchar(3),
    projected_amount                   numeric(24, 8),
    projected_currency                 varchar(3),
    reported_schedule_variance_days    integer,
    reported_schedule_variance_percent numeric(24, 8),
    risk_factor                        numeric(9, 8) check (risk_factor between 0 and 1),
    strategic_fit                      text           not null check (strategic_fit is json array),
    business_case                      text check (business_case is json object),
    demand                             text           not null check (demand is json array),
    status                             text           not null check (status in
        ('PROPOSED', 'APPROVED', 'ACTIVE', 'ON_HOLD', 'STOPPING', 'CANCELLED', 'DELIVERED', 'CLOSED')),
    hold_until                         date,
    wind_down_on                       date,
    sequence                           bigint         not null check (sequence > 0),
    version                            bigint         not null,
    constraint project_in_office unique (id, office),
    constraint planned_cost_whole check ((planned_amount is null) = (planned_currency is null)),
    constraint projected_cost_whole check ((projected_amount is null) = (projected_currency is null)),
    constraint running_is_justified check (status <> 'ACTIVE'
        or business_case is not null and sponsor_id is not null and sponsor_accepted_on is not null),
    constraint stopping_has_date check (status <> 'STOPPING' or wind_down_on is not null)
);
create index project_by_office on project (office, id);
create index project_by_status on project (status, id);
create index project_by_name on project (name, id);
create index project_by_manager on project (manager_id);

-- What other systems call it. The office follows the project.
create table external_reference (
    system         text not null,
    type           text not null,
    ref_id         text not null,
    project_id     uuid not null,
    office         text not null,
    source_version bigint,
    primary key (system, type, ref_id),
    constraint reference_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create index external_reference_of on external_reference (project_id);
create index external_reference_by_id on external_reference (ref_id);

-- The life of a project so far.
create table status_change (
    project_id   uuid        not null,
    sequence     bigint      not null,
    office       text        not null,
    from_status  text        not null,
    to_status    text        not null,
    reason       text        not null,
    hold_until   date,
    wind_down_on date,
    effective_on date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (project_id, sequence),
    constraint status_change_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
