package io.mandate.portfolio.alignment;

import io.mandate.portfolio.ProjectStatus;

/**
 * Which goals the projects serve. A project in an initiative that serves a leaf serves the goals of that
 * initiative in its shares; any other serves the leaves to which it contributes, in the proportion of its
 * contributions. Of a project's money each goal has its share, kept with eight decimals.
 */
final class Served {
    /** Table {@code play}: the projects that are looked at. Values: {@link Lens#playValues()}. */
    static final String PLAY =
            """
            with play as not materialized (
                select c.project_id, c.office, c.name, c.facts, b.promised,
                       case when c.facts #>> '{plannedCost,currency}' = ?
                            then (c.facts #>> '{plannedCost,amount}')::numeric end as cost,
                       case when c.facts #>> '{businessCase,currency}' = ? then b.promised end as benefit
                from candidate c cross join lateral (
                    select sum((a #>> '{}')::numeric) as promised
                    from jsonb_path_query(c.facts, '$.businessCase.benefits[*].amount') a) b
                where c.office in (select descendant from scope_tree where ancestor = ?)
                  and c.status in (%s)
                  and (? or exists (select from selection_item i
                                    where i.run_id = ? and i.project_id = c.project_id and i.selected))
            )
            """
                    .formatted(ProjectStatus.choosableInSql());

    /**
     * And table {@code served}: a row per project and goal with the share, the money for that goal, and the
     * initiative if it is because of one. Values: {@link Lens#servedValues()}.
     */
    static final String SQL =
            PLAY
                    + """
                    , lines as (
                        select p.project_id, p.office, p.name, p.promised, p.cost, p.benefit,
                               g.goal, g.initiative, g.share, null::numeric as contribution
                        from play p
                        join initiative_project ip on ip.project_id = p.project_id and ip.strategy_id = ?
                        join initiative_goal g on g.strategy_id = ip.strategy_id and g.initiative = ip.initiative
                        where g.goal = any(?)
                        union all
                        select p.project_id, p.office, p.name, p.promised, p.cost, p.benefit,
                               f ->> 'goal', null, null, (f ->> 'contribution')::numeric
                        from play p cross join lateral jsonb_path_query(p.facts, '$.strategicFit[*]') f
                        where f ->> 'goal' = any(?) and (f ->> 'contribution')::numeric > 0
                    ), divided as (
                        select *, coalesce(share, contribution / sum(contribution) over (partition by project_id)) as part
                        from (select *, bool_or(initiative is not null) over (partition by project_id) as mapped
                              from lines) l
                        where not mapped or initiative is not null
                    ), served as materialized (
                        select project_id, office, name, goal, initiative, part as share, promised,
                               cost is null as without_cost, round(cost * part, 8) as cost,
                               round(benefit * part, 8) as benefit
                        from divided
                    )
                    """;

    private Served() {}
}
