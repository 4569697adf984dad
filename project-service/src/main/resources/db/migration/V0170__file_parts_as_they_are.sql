-- A file is read once and then gone: compressing it costs more than it saves.
alter table schedule_import_part alter column content set storage external;
