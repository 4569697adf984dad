-- Facts that are committed and not yet sent. The order column is drawn by the database at insert:
-- writers of one subject meet at its row, so a subject's ids rise in commit order.
create table outbox (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null,
    bucket      smallint    not null,
    topic       text        not null,
    subject     text        not null,
    sequence    bigint,
    headers     text        not null,
    payload     text,
    recorded_at timestamptz not null,
    constraint outbox_one_event_per_number unique (topic, subject, sequence)
);
create index outbox_order on outbox (bucket, id);

-- Rows live for milliseconds: vacuum by count, not by share, and at once.
alter table outbox set (
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 2000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_vacuum_insert_threshold = 20000,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 20000,
    autovacuum_vacuum_cost_delay = 0,
    fillfactor = 90
);

-- A relay leases a bucket by locking its row; 64 for events, the last for mirrored dead letters.
create table outbox_bucket (
    bucket        smallint primary key,
    blocked_until timestamptz not null default '-infinity',
    failures      integer     not null default 0
);
insert into outbox_bucket (bucket) select generate_series(0, 64);

-- The last number that had its effect, per consumer, topic and key.
create table inbox_position (
    consumer text   not null,
    topic    text   not null,
    key      text   not null,
    sequence bigint not null,
    primary key (consumer, topic, key)
);
alter table inbox_position set (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02);

-- What cannot have its effect yet: it waits for its predecessor, or (with an error) for a person.
create table inbox_held (
    id            uuid primary key,
    consumer      text        not null,
    topic         text        not null,
    key           text        not null,
    sequence      bigint,
    kafka_partition integer   not null,
    kafka_offset  bigint      not null,
    event_id      text,
    type          text,
    headers       text        not null,
    payload       text,
    held_at       timestamptz not null,
    error         text,
    attempts      integer     not null default 0,
    constraint inbox_held_once unique (consumer, topic, key, sequence),
    constraint inbox_held_record unique (consumer, topic, kafka_partition, kafka_offset)
);
create index inbox_held_dead on inbox_held (id) where error is not null;
