package io.mandate.reporting.summary;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Adds up the projects that the caller may see, in one statement and so at one moment. */
@ApplicationScoped
class SummaryTable {
    private static final String AGGREGATE =
            """
            with fact as (
                select p.*, coalesce(p.office, h.office) as row_office, h.allocated, h.unmet
                  from project p
                  full join (select project_id, max(office) as office, sum(allocated) as allocated, sum(unmet) as unmet
                               from project_hours where cast(? as text) is null or month = ?
                              group by project_id) h on h.project_id = p.id),
            seen as (
                select f.*, f.row_office as office_code from fact f
                 where (cast(? as text) is null or f.status = ?)
                   and (cast(? as text) is null or f.row_office = ? or f.row_office in
                       (select t.descendant from scope_tree t where t.ancestor = ?))
                   and %s)
            select grouping(office_code, currency, status) as grain, office_code as office, currency, status,
                   count(id) as projects,
                   count(distinct investment) as investments,
                   count(cost_variance) as with_cost,
                   sum(planned_cost) filter (where cost_variance is not null) as planned,
                   sum(projected_cost) filter (where cost_variance is not null) as projected,
                   count(planned_cost) filter (where cost_variance is null) as planned_only,
                   sum(planned_cost) filter (where cost_variance is null) as planned_only_cost,
                   count(*) filter (where cost_variance < 0) as over_budget,
                   count(*) filter (where cost_variance > 0) as under_budget,
                   count(*) filter (where cost_variance = 0) as on_budget,
                   count(*) filter (where cost_band = 'GREEN') as cost_green,
                   count(*) filter (where cost_band = 'YELLOW') as cost_yellow,
                   count(*) filter (where cost_band = 'RED') as cost_red,
                   count(*) filter (where cost_band = 'UNDEFINED') as cost_undefined,
                   count(*) filter (where schedule_days < 0) as late,
                   count(*) filter (where schedule_days > 0) as early,
                   count(*) filter (where schedule_days = 0) as on_time,
                   count(*) filter (where schedule_band = 'GREEN') as schedule_green,
                   count(*) filter (where schedule_band = 'YELLOW') as schedule_yellow,
                   count(*) filter (where schedule_band = 'RED') as schedule_red,
                   count(*) filter (where schedule_band = 'UNDEFINED') as schedule_undefined,
                   coalesce(sum(allocated), 0) as allocated, coalesce(sum(unmet), 0) as unmet,
                   count(*) filter (where id is null) as unknown_projects
              from seen
             group by grouping sets ((), (currency), (status),
                   (office_code), (office_code, currency), (office_code, status))
            """
                    .formatted(ScopeTree.condition("f").replace("f.office", "f.row_office"));

    private final Sql sql;

    SummaryTable(Sql sql) {
        this.sql = sql;
    }

    List<Sums> read(SummaryFilter filter) {
        return sql.list(
                AGGREGATE,
                Sums::of,
                filter.month(),
                filter.month(),
                filter.status(),
                filter.status(),
                filter.office(),
                filter.office(),
                filter.office());
    }
}
