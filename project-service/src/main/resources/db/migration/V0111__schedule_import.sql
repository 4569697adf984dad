-- Which project of a scheduling tool a plan comes from, and what the tool calls its lines.
create table schedule_source (
    project_id uuid primary key,
    office     text not null,
    guid       text,
    constraint schedule_source_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);

create table schedule_line (
    project_id uuid    not null,
    kind       text    not null check (kind in ('ELEMENT', 'OWN', 'ACTIVITY', 'RESOURCE')),
    id         text    not null,
    office     text    not null,
    number     integer not null,
    uid        integer not null,
    done       jsonb,
    primary key (project_id, kind, id),
    constraint schedule_line_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);

-- One import of one file into one project; its id is that of the run.
create table schedule_import (
    id         uuid primary key,
    project_id uuid    not null,
    office     text    not null,
    file_name  text    not null,
    dry_run    boolean not null,
    sha256     text    not null,
    size       bigint  not null,
    result     text check (result is json object),
    constraint schedule_import_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create index schedule_import_by_project on schedule_import (project_id, id);
create index schedule_import_by_office on schedule_import (office, id);

-- The file itself, in pieces, until the run is over.
create table schedule_import_part (
    import_id uuid    not null references schedule_import (id) on delete cascade,
    number    integer not null,
    content   bytea   not null,
    primary key (import_id, number)
);

create table schedule_import_remark (
    import_id uuid    not null references schedule_import (id) on delete cascade,
    number    integer not null,
    about     text    not null,
    row       integer not null,
    uid       integer,
    field     text,
    code      text    not null,
    severity  text    not null check (severity in ('INFO', 'WARNING', 'ERROR')),
    found     text,
    used      text,
    primary key (import_id, number)
);
create index schedule_import_remark_by_code on schedule_import_remark (import_id, code, number);
create index schedule_import_remark_by_severity
    on schedule_import_remark (import_id, severity, number);

create table schedule_import_change (
    import_id uuid    not null references schedule_import (id) on delete cascade,
    number    integer not null,
    subject   text    not null,
    kind      text    not null,
    id        text    not null,
    name      text,
    field     text,
    before    text,
    after     text,
    primary key (import_id, number)
);
