-- A deferred directive is taken up again on its day, for whoever gave it, unless a later one voided it.
alter table directive
    add column causation_id  text,
    add column actor         text not null default 'project-service',
    add column origin        text,
    add column superseded_by uuid,
    add constraint only_deferred_are_superseded check (superseded_by is null or answer = 'DEFERRED');
alter table directive alter column actor drop default;

update directive d
set superseded_by =
    (select l.id from directive l
     where l.project_id = d.project_id and (l.received_at, l.id) > (d.received_at, d.id)
     order by l.received_at, l.id limit 1)
where d.answer = 'DEFERRED';

create index directive_deferred on directive (until, id) where answer = 'DEFERRED' and superseded_by is null;
create index directive_deferred_to on directive (project_id) where answer = 'DEFERRED' and superseded_by is null;
