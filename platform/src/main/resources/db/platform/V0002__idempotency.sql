-- Answers already given, so that a repeated POST gets the same one. The id is a hash of caller, method, path and key.
create table idempotency_key (
    id           text primary key,
    request_hash text not null,
    answer       text not null,
    expires_at   timestamptz not null
);
create index idempotency_key_expires_at on idempotency_key (expires_at);
