-- Rows are read, counted and deleted by bucket: one index less to write for each.
alter table outbox drop constraint outbox_pkey;
drop index outbox_order;
alter table outbox add primary key (bucket, id);
