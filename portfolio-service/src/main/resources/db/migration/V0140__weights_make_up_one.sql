-- The weights of a strategy's goals make up exactly 1. Stored ones that do not are turned into shares of 1, once: whole
-- millionths rounded down, and what is missing goes to the largest remainders, of equal ones to the goal that comes first.
with weighed as (
    select s.id, g.goal, g.place, (g.goal ->> 'weight')::numeric * 1000000 as millionths,
           sum((g.goal ->> 'weight')::numeric) over (partition by s.id) as total
    from strategy s cross join lateral jsonb_array_elements(s.goals) with ordinality g (goal, place)
    where not exists (select from jsonb_array_elements(s.goals) p where p -> 'parent' is not null)
), cut as (
    select id, goal, place, div(millionths, total) as share,
           row_number() over (partition by id order by mod(millionths, total) desc, place) as turn
    from weighed where total > 0 and total <> 1
), filled as (
    select id, goal, place,
           share + case when turn <= 1000000 - sum(share) over (partition by id) then 1 else 0 end as share
    from cut
)
update strategy s set goals = f.goals, version = s.version + 1
from (select id, jsonb_agg(goal || jsonb_build_object('weight', trim_scale(share / 1000000)) order by place) as goals
      from filled group by id) f
where f.id = s.id;
