-- How the columns of a register map to a project.
create table import_mapping (
    name    text primary key,
    version bigint not null,
    mapping text   not null check (mapping is json object)
);

-- One import of one register; its id is that of the run.
create table project_import (
    id           uuid primary key,
    office       text        not null,
    source       text        not null,
    media_type   text        not null,
    dry_run      boolean     not null,
    mapping_name text,
    mapping      text check (mapping is json object),
    offices      text        not null,
    sha256       text        not null,
    result       text check (result is json object)
);
create index project_import_by_office on project_import (office, id);

-- The register itself, until the run is over.
create table import_content (
    import_id uuid primary key references project_import (id) on delete cascade,
    office    text  not null,
    content   bytea not null
);

create table import_finding (
    import_id uuid    not null references project_import (id) on delete cascade,
    number    integer not null,
    office    text    not null,
    row       integer not null,
    field     text,
    "column"  text,
    code      text    not null,
    severity  text    not null check (severity in ('INFO', 'WARNING', 'ERROR')),
    found     text,
    used      text,
    primary key (import_id, number)
);
create index import_finding_by_code on import_finding (import_id, code, number);
create index import_finding_by_severity on import_finding (import_id, severity, number);
