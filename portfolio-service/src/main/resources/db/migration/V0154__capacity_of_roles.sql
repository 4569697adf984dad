-- Hours of roles by month that a selection may count on; null: nothing is limited.
alter table portfolio add column capacity jsonb;
