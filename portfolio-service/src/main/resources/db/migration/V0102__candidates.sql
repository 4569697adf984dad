-- The projects as their events tell them; facts: what a selection needs, as it was announced.
create table candidate (
    project_id  uuid        primary key,
    office      text        not null,
    name        text        not null,
    status      text        not null check (status in ('PROPOSED', 'APPROVED', 'ACTIVE', 'ON_HOLD',
                                                       'STOPPING', 'CANCELLED', 'DELIVERED', 'CLOSED')),
    facts       jsonb       not null,
    as_of_event bigint      not null check (as_of_event > 0),
    event_time  timestamptz not null,
    received_at timestamptz not null
);
create index candidate_office on candidate (office, status, project_id);
