-- Tables listed here are partitioned by month; their partitions are made ahead of time by the owner role.
create table partitioned_table (
    name text primary key
);

create table audit_record (
    id             uuid not null,
    at             timestamptz not null,
    tx             xid8 not null default pg_current_xact_id(),
    actor          text not null,
    action         text not null,
    object_type    text not null,
    object_id      text not null,
    office         text not null,
    before         text,
    after          text,
    reason         text,
    correlation_id text not null,
    trace_id       text,
    primary key (id, at)
) partition by range (at);
create table audit_record_default partition of audit_record default;
create index audit_record_tx on audit_record (tx, id);
create index audit_record_at on audit_record (at, id);
create index audit_record_object on audit_record (object_type, object_id, at);
create index audit_record_actor on audit_record (actor, at);
insert into partitioned_table (name) values ('audit_record');

-- A seal covers all records in (tx, id) order after the seal before it, up to (to_tx, to_id).
-- leaves: a line for each record, its id and the SHA-256 of its canonical text.
create table audit_seal (
    seq         bigint primary key,
    sealed_at   timestamptz not null,
    to_tx       xid8 not null,
    to_id       uuid not null,
    leaves      text not null,
    merkle_root text not null,
    prev_hash   text not null,
    hash        text not null
);
