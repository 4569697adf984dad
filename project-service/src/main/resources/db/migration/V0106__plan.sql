-- How a project's work is broken down, when it takes place, and what waits for what.
create table plan (
    project_id uuid primary key,
    office     text      not null,
    currency   varchar(3) not null,
    start      timestamp not null,
    data_date  timestamp,
    deadline   timestamp,
    policy     jsonb     not null,
    calendars  jsonb     not null,
    finish     timestamp not null,
    activities integer   not null,
    milestones integer   not null,
    critical   integer   not null,
    late       integer   not null,
    version    bigint    not null,
    constraint plan_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);

-- The work breakdown structure; the number is the place in it from top to bottom.
create table wbs_element (
    project_id uuid    not null,
    id         text    not null,
    office     text    not null,
    number     integer not null,
    parent     text,
    code       text    not null,
    name       text    not null,
    owner_id   uuid,
    budget     numeric(24, 8),
    work_package boolean not null,
    primary key (project_id, id),
    constraint wbs_element_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create index wbs_element_by_number on wbs_element (project_id, number);
create index wbs_element_by_owner on wbs_element (owner_id);

-- What is to be done and when, as stated and as calculated. A state is told under the number of its last change.
create table activity (
    project_id       uuid    not null,
    id               text    not null,
    office           text    not null,
    wbs              text,
    wbs_code         text,
    name             text    not null,
    duration         bigint  not null,
    calendar         text,
    "constraint"     jsonb,
    deadline         timestamp,
    actual_start     timestamp,
    actual_finish    timestamp,
    remaining        bigint,
    percent_complete integer not null check (percent_complete between 0 and 100),
    progress_reason  text,
    cost             numeric(24, 8),
    estimate         jsonb,
    waits_for        jsonb   not null,
    start            timestamp not null,
    finish           timestamp not null,
    early_start      timestamp not null,
    early_finish     timestamp not null,
    late_start       timestamp not null,
    late_finish      timestamp not null,
    total_float      bigint,
    free_float       bigint,
    critical         boolean not null,
    driven_by        text,
    milestone        boolean not null,
    sequence         bigint  not null check (sequence > 0),
    primary key (project_id, id),
    constraint activity_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create index activity_by_office on activity (office, project_id, id);
create index activity_by_wbs on activity (project_id, wbs, id);
create index activity_critical on activity (project_id, id) where critical;
create index activity_milestone on activity (project_id, id) where milestone;
create index activity_late on activity (project_id, id) where total_float < 0;
create index activity_critical_in_office on activity (office, project_id, id) where critical;
create index activity_milestone_in_office on activity (office, project_id, id) where milestone;
create index activity_late_in_office on activity (office, project_id, id) where total_float < 0;

-- What was forecast for a milestone, by the date of the report.
create table milestone_forecast (
    project_id  uuid not null,
    activity_id text not null,
    reported_on date not null,
    office      text not null,
    forecast    date not null,
    primary key (project_id, activity_id, reported_on),
    constraint milestone_forecast_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);

-- A plan as it was at some time. Only change control approves one.
create table baseline (
    project_id uuid        not null,
    number     integer     not null,
    office     text        not null,
    name       text        not null,
    approved   boolean     not null default false,
    currency   varchar(3)  not null,
    start      timestamp   not null,
    finish     timestamp   not null,
    taken_at   timestamptz not null,
    taken_by   text        not null,
    primary key (project_id, number),
    constraint baseline_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create table baseline_activity (
    project_id uuid      not null,
    number     integer   not null,
    id         text      not null,
    office     text      not null,
    name       text      not null,
    milestone  boolean   not null,
    start      timestamp not null,
    finish     timestamp not null,
    cost       numeric(24, 8),
    primary key (project_id, number, id),
    foreign key (project_id, number) references baseline (project_id, number) on delete cascade,
    constraint baseline_activity_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
