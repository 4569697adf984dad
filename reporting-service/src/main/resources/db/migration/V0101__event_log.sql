-- Every event of every service, as it was said and when it arrived here. Readers follow (tx, id) and see only what no
-- running transaction can still precede: an id alone would skip a writer that commits late.
create table event_log (
    id             bigint generated always as identity,
    received_at    timestamptz not null,
    tx             xid8        not null default pg_current_xact_id(),
    event_id       text        not null,
    topic          text        not null,
    type           text        not null,
    source         text        not null,
    subject        text        not null,
    sequence       bigint      not null,
    time           timestamptz not null,
    effective_on   date        not null,
    office         text,
    correlation_id text        not null,
    causation_id   text,
    actor          text,
    origin         text,
    traceparent    text,
    data           json        not null,
    primary key (id, received_at)
) partition by range (received_at);
create table event_log_default partition of event_log default;
create index event_log_feed on event_log (tx, id);
create index event_log_type on event_log (type, tx, id);
create index event_log_subject on event_log (subject, tx, id);
create index event_log_office on event_log (office, tx, id);
create index event_log_chain on event_log (correlation_id, time);
insert into partitioned_table (name) values ('event_log');

-- How far each partition of each topic has been taken; offsets count every record there ever was.
create table freshness (
    topic            text        not null,
    partition        integer     not null,
    source           text        not null,
    next_offset      bigint      not null check (next_offset >= 0),
    last_event_time  timestamptz not null,
    last_received_at timestamptz not null,
    primary key (topic, partition)
);
