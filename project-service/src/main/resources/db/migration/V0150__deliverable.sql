-- What is asked of a project's work, by the id that its source gives it.
create table requirement (
    project_id uuid    not null,
    id         text    not null,
    office     text    not null,
    text       text    not null,
    source     text    not null,
    priority   text    not null check (priority in ('MUST', 'SHOULD', 'COULD', 'WONT')),
    version    bigint  not null,
    primary key (project_id, id),
    constraint requirement_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create index requirement_by_priority on requirement (project_id, priority, id);
create index requirement_by_office on requirement (office, project_id, id);

-- What a project hands over, what it is measured by, and how far it has come; results up to results_after are history.
create table deliverable (
    project_id  uuid    not null,
    id          text    not null,
    office      text    not null,
    name        text    not null,
    description text,
    wbs         text,
    due_on      date    not null,
    owner_id    uuid    not null,
    criteria    jsonb   not null,
    status      text    not null check (status in ('PLANNED', 'SUBMITTED', 'ACCEPTED', 'REJECTED')),
    submission  jsonb,
    decision    jsonb,
    results_after integer not null,
    version     bigint  not null,
    sequence    bigint  not null check (sequence > 0),
    primary key (project_id, id),
    constraint deliverable_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create index deliverable_by_status on deliverable (project_id, status, id);
create index deliverable_by_wbs on deliverable (project_id, wbs, id);
create index deliverable_by_owner on deliverable (owner_id);
create index deliverable_in_office on deliverable (office, due_on, project_id, id);
create index deliverable_in_office_by_status on deliverable (office, status, due_on, project_id, id);
create index deliverable_open_in_office on deliverable (office, due_on, project_id, id)
    where status <> 'ACCEPTED';

-- Which deliverables satisfy which requirements, to be read from both ends.
create table deliverable_requirement (
    project_id  uuid not null,
    deliverable text not null,
    requirement text not null,
    office      text not null,
    primary key (project_id, deliverable, requirement),
    foreign key (project_id, deliverable) references deliverable (project_id, id) on delete cascade,
    foreign key (project_id, requirement) references requirement (project_id, id),
    constraint deliverable_requirement_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create index deliverable_requirement_back on deliverable_requirement (project_id, requirement, deliverable);

-- What was found when a criterion was checked, in the words that it had then. Nothing here is ever changed.
create table deliverable_result (
    project_id   uuid        not null,
    deliverable  text        not null,
    number       integer     not null,
    office       text        not null,
    criterion    text        not null,
    statement    text        not null,
    verdict      text        not null check (verdict in ('PASSED', 'FAILED', 'WAIVED')),
    reason       text,
    checked_on   date        not null,
    checked_by   text        not null,
    on_behalf_of text,
    evidence     text,
    recorded_at  timestamptz not null,
    primary key (project_id, deliverable, number),
    foreign key (project_id, deliverable) references deliverable (project_id, id) on delete cascade,
    constraint deliverable_result_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create index deliverable_result_of_criterion
    on deliverable_result (project_id, deliverable, criterion, number desc);
