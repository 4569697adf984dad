-- Shares of buckets, the most for one project, the least score; null: nothing is asked.
alter table portfolio add column balance jsonb;
