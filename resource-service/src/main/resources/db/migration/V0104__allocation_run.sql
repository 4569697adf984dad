-- The planning of an office's month; the snapshot never changes, the result is written once.
create table allocation_run (
    id              uuid   primary key references run,
    office          text   not null,
    month           date   not null check (extract(day from month) = 1),
    snapshot        jsonb  not null,
    correlation_id  text   not null,
    causation_id    text,
    result          jsonb,
    approved_by     text,
    approved_at     timestamptz,
    approval_reason text,
    version         bigint not null,
    constraint allocation_run_approved_by_somebody check ((approved_by is null) = (approved_at is null)),
    constraint allocation_run_approves_a_result check (approved_at is null or result is not null)
);
create index allocation_run_month on allocation_run (office, month, id);

create table planned_share (
    run_id     uuid    not null references allocation_run,
    position   integer not null,
    office     text    not null,
    project_id uuid    not null,
    person_id  uuid    not null references person,
    role       text    not null,
    minutes    integer not null check (minutes > 0),
    primary key (run_id, position)
);
create index planned_share_person on planned_share (person_id);

create table planned_gap (
    run_id      uuid    not null references allocation_run,
    position    integer not null,
    office      text    not null,
    project_id  uuid    not null,
    role        text    not null,
    minutes     integer not null check (minutes > 0),
    explanation jsonb   not null,
    primary key (run_id, position)
);
