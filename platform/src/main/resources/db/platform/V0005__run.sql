create table run (
    id               uuid primary key,
    kind             text not null,
    office           text not null,
    state            text not null,
    progress         integer not null default 0,
    message          text,
    failure          text,
    input            text not null,
    requested_at     timestamptz not null,
    requested_by     text not null,
    correlation_id   text not null,
    started_at       timestamptz,
    finished_at      timestamptz,
    attempts         integer not null default 0,
    worker           uuid,
    lease_until      timestamptz,
    cancel_requested boolean not null default false
);
create index run_open on run (requested_at) where state in ('QUEUED', 'RUNNING');
create index run_requested_at on run (requested_at, id);
