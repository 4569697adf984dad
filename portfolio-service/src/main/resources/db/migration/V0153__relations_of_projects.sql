-- Who needs whom, who rules whom out, how many of a set; null: nothing is said.
alter table portfolio add column relations jsonb;
