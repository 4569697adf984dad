-- A run goes on in the trace of the request that asked for it.
alter table run add column traceparent text;
