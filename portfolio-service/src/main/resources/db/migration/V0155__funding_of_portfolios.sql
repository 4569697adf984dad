-- Budgets in total, of a source, of capex or opex; null: there are none beside those of the periods.
alter table portfolio add column funding jsonb;
