-- Who levels work elsewhere needs to know how much of each resource the plan has.
update activity a set needs = n.needs from (
    select s.project_id, s.activity, jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'resource', r.id, 'name', r.name, 'kind', r.kind, 'team', r.team,
        'units', trim_scale(s.units)::text, 'work', s.work, 'available', trim_scale(r.units)::text)) order by r.id) as needs
    from plan_assignment s join plan_resource r on r.project_id = s.project_id and r.id = s.resource
    group by s.project_id, s.activity) n
where n.project_id = a.project_id and n.activity = a.id;
