-- Whom and what an activity needs, beside the activity itself, so that its state tells it and one update follows another.
alter table activity add column needs jsonb;
update activity a set needs = n.needs from (
    select s.project_id, s.activity, jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'resource', r.id, 'name', r.name, 'kind', r.kind, 'team', r.team,
        'units', trim_scale(s.units)::text, 'work', s.work)) order by r.id) as needs
    from plan_assignment s join plan_resource r on r.project_id = s.project_id and r.id = s.resource
    group by s.project_id, s.activity) n
where n.project_id = a.project_id and n.activity = a.id;
