-- Who works on one project in one month, as the last approved run has it.
create table allocation (
    id            uuid    primary key,
    project_id    uuid    not null,
    month         date    not null check (extract(day from month) = 1),
    office        text    not null,
    run_id        uuid    not null,
    unmet_minutes integer not null check (unmet_minutes >= 0),
    version       bigint  not null,
    constraint allocation_once_a_month unique (project_id, month)
);
create index allocation_month on allocation (month, office, project_id);

create table booking (
    id              uuid    primary key,
    allocation_id   uuid    not null references allocation,
    project_id      uuid    not null,
    person_id       uuid    not null references person,
    role            text    not null,
    month           date    not null check (extract(day from month) = 1),
    office          text    not null,
    settled_minutes integer not null check (settled_minutes >= 0),
    planned_minutes integer not null check (planned_minutes >= 0),
    planned_from    date    not null,
    planned_until   date    not null,
    constraint booking_once_a_month unique (person_id, month, project_id, role)
);
create index booking_allocation on booking (allocation_id);
create index booking_page on booking (person_id, month, id);

-- The numbers of what is said about a project; drawing one locks the row.
create table announcement_counter (
    project_id uuid   primary key,
    office     text   not null,
    sequence   bigint not null check (sequence > 0)
);
