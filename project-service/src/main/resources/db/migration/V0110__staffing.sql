-- Who and what does the work of a plan: lines of the plan itself, in its order.
create table plan_resource (
    project_id uuid    not null,
    id         text    not null,
    office     text    not null,
    number     integer not null,
    name       text    not null,
    kind       text    not null check (kind in ('WORK', 'MATERIAL', 'COST')),
    team       text,
    units      numeric(24, 8),
    rate       numeric(24, 8),
    primary key (project_id, id),
    constraint plan_resource_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);

create table plan_assignment (
    project_id  uuid           not null,
    activity    text           not null,
    resource    text           not null,
    office      text           not null,
    units       numeric(24, 8) not null,
    work        bigint,
    actual_work bigint,
    cost        numeric(24, 8),
    primary key (project_id, activity, resource),
    foreign key (project_id, resource) references plan_resource (project_id, id) on delete cascade
        deferrable initially deferred,
    constraint plan_assignment_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create index plan_assignment_by_resource on plan_assignment (project_id, resource, activity);

-- A baseline that came with a schedule file has the place that it has there.
alter table baseline add column slot integer check (slot between 0 and 10);
create index baseline_by_slot on baseline (project_id, slot, number) where slot is not null;
alter table baseline_activity add column duration bigint;
