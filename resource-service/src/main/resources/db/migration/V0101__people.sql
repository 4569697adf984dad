-- What is kept of an office: its time zone (the tree is platform's).
create table office (
    office text primary key,
    zone   text not null
);

-- Somebody who works for an office; skills and leave are only ever read and replaced whole.
create table person (
    id              uuid    primary key,
    office          text    not null,
    name            text    not null,
    role            text    not null,
    skills          jsonb   not null,
    monthly_minutes integer not null check (monthly_minutes between 0 and 44640),
    available_from  date,
    available_to    date,
    leave           jsonb   not null,
    source_version  bigint,
    version         bigint  not null,
    constraint person_leaves_after_joining check (available_to >= available_from)
);
create index person_office on person (office, id);
create index person_role on person (role, id);
create index person_skills on person using gin (skills jsonb_path_ops);

create table person_ref (
    person_id  uuid not null references person,
    office     text not null,
    ref_system text not null,
    ref_type   text not null,
    ref_id     text not null,
    primary key (person_id, ref_system, ref_type, ref_id),
    constraint person_ref_means_one_person unique (ref_system, ref_type, ref_id)
);
