-- What a project (the receiver) needs from another (the provider), what was promised, and what stands against it.
create table project_dependency (
    project_id      uuid        not null,
    id              uuid        not null unique,
    office          text        not null,
    provider_id     uuid        not null,
    provider_office text        not null,
    activity        text        not null,
    milestone       text        not null,
    needed_on       date,
    lag             bigint      not null check (lag >= 0),
    requested_by    text        not null,
    requested_at    timestamptz not null,
    status          text        not null check (status in
        ('REQUESTED', 'COMMITTED', 'DECLINED', 'MET', 'WITHDRAWN')),
    activity_name   text        not null,
    milestone_name  text        not null,
    needed_by       timestamp   not null,
    promised_on     date,
    reached_on      date,
    reason          text,
    decided_by      text,
    on_behalf_of    text,
    conflict        jsonb,
    version         bigint      not null,
    sequence        bigint      not null check (sequence > 0),
    primary key (project_id, id),
    check (project_id <> provider_id),
    constraint project_dependency_of_receiver foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred,
    constraint project_dependency_of_provider foreign key (provider_id, provider_office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create unique index project_dependency_once on project_dependency (project_id, activity, provider_id, milestone)
    where status in ('REQUESTED', 'COMMITTED', 'MET');
create index project_dependency_by_provider on project_dependency (provider_id, id);
create index project_dependency_needed_in_office on project_dependency (office, id);
create index project_dependency_provided_in_office on project_dependency (provider_office, id);
create index project_dependency_conflict_for on project_dependency (office, id) where conflict is not null;
create index project_dependency_conflict_by on project_dependency (provider_office, id) where conflict is not null;

-- Projects whose plan or status has changed and whose dependencies have not all been looked at since.
create table dependency_watch (
    project_id uuid        primary key references project (id) on delete cascade,
    asked      bigint      not null,
    asked_at   timestamptz not null
);
create index dependency_watch_by_age on dependency_watch (asked_at, project_id);
