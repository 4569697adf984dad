-- The event that caused what is written here: of news the last one, of a run that was sought because of it the same and
-- then the proposal that it led to, of a start to come the approval.
alter table reconsideration add column causation_id text;
alter table selection_run add column causation_id text;
alter table start_to_come add column causation_id text;
