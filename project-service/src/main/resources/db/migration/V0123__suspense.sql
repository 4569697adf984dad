-- What other systems call the projects and elements that cost is booked on.
create table cost_object (
    system     text not null,
    code       text not null,
    project_id uuid not null,
    office     text not null,
    wbs        text,
    version    bigint not null,
    primary key (system, code),
    constraint cost_object_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create index cost_object_of on cost_object (project_id, system, code);

-- Told lines that have no place in the books yet.
create table suspense_line (
    id            uuid primary key,
    office        text           not null,
    system        text           not null,
    document      text           not null,
    line          text           not null,
    cost_object   text           not null,
    kind          text           not null,
    origin        text           not null,
    category      text           not null,
    posting_date  date           not null,
    document_date date,
    amount        numeric(24, 8) not null,
    currency      varchar(3)     not null,
    text          text,
    reason        text           not null,
    state         text           not null check (state in ('OPEN', 'ASSIGNED', 'REJECTED', 'RESOLVED')),
    project_id    uuid,
    wbs           text,
    note          text,
    told_with     text           not null,
    told_at       timestamptz    not null,
    settled_at    timestamptz,
    settled_by    text,
    unique (system, document, line)
);
create index suspense_line_by_state on suspense_line (state, id);
create index suspense_line_by_office on suspense_line (office, state, id);
create index suspense_line_of_project on suspense_line (project_id) where project_id is not null;
