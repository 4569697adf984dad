-- Under which number the terms of a plan, and each of its calendars, were told last. What they say is in the plan.
create table told_plan (
    project_id uuid   primary key,
    office     text   not null,
    sequence   bigint not null check (sequence > 0),
    constraint told_plan_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create table told_calendar (
    project_id uuid   not null,
    id         text   not null,
    office     text   not null,
    sequence   bigint not null check (sequence > 0),
    primary key (project_id, id),
    constraint told_calendar_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);

-- Plans of before have not been told: an operator has them told.
insert into told_plan select p.project_id, p.office, r.sequence from plan p join project r on r.id = p.project_id;
insert into told_calendar select p.project_id, c->>'id', p.office, r.sequence
    from plan p join project r on r.id = p.project_id cross join jsonb_array_elements(p.calendars) c;
