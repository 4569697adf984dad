-- By which method each activity earns value, and the share of its budget that it has earned.
alter table activity add column earning jsonb;
alter table activity add column earned numeric(11, 8) check (earned between 0 and 100);
alter table activity add column reported_on date;
update activity a set earned = percent_complete, reported_on = case when percent_complete > 0
    or actual_start is not null then (select (p.data_date - interval '1 minute')::date from plan p
    where p.project_id = a.project_id) end;

-- What was reported of an activity's progress, by the day of which it is true.
create table progress_report (
    project_id       uuid        not null,
    activity_id      text        not null,
    reported_on      date        not null,
    office           text        not null,
    recorded_at      timestamptz not null,
    method           text        not null,
    percent_complete integer     not null,
    earned           numeric(11, 8),
    done             numeric(24, 8),
    scope            numeric(24, 8),
    reason           text,
    primary key (project_id, activity_id, reported_on),
    constraint progress_report_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
insert into progress_report (project_id, activity_id, reported_on, office, recorded_at, method, percent_complete, earned)
    select project_id, id, reported_on, office, now(), 'PERCENT_COMPLETE', percent_complete, percent_complete
    from activity where reported_on is not null;

-- A baseline keeps the calendars of its plan: what was to be earned by when does not change with them.
alter table baseline add column calendars jsonb;
alter table baseline_activity add column calendar text;
update baseline b set calendars = p.calendars from plan p where p.project_id = b.project_id;
alter table baseline alter column calendars set not null;
update baseline_activity b set calendar = a.calendar from activity a
    where a.project_id = b.project_id and a.id = b.id and a.calendar is not null;

-- What each activity was to earn by the first and by the present performance baseline, as it is told.
create table planned_value (
    project_id uuid   not null,
    id         text   not null,
    office     text   not null,
    first      jsonb,
    current    jsonb,
    sequence   bigint not null check (sequence > 0),
    primary key (project_id, id),
    constraint planned_value_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
