package io.mandate.project.milestone;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.milestone.HitRate.Against;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what the plans said about milestones over time. */
@ApplicationScoped
class Milestones {
    private static final String TRENDS =
            "select to_jsonb(t)::text from (select a.id as activity, a.name,"
                    + " a.actual_finish::date as reached_on, f.forecasts, f.slippage_days"
                    + " from activity a cross join lateral (select jsonb_agg(jsonb_build_object("
                    + "'reported_on', m.reported_on, 'forecast', m.forecast) order by m.reported_on)"
                    + " as forecasts, (array_agg(m.forecast order by m.reported_on desc))[1]"
                    + " - (array_agg(m.forecast order by m.reported_on))[1] as slippage_days"
                    + " from milestone_forecast m"
                    + " where m.project_id = a.project_id and m.activity_id = a.id) f"
                    + " where a.project_id = ? and a.milestone and a.id > ?"
                    + " order by a.id limit ?) t";

    private final Projects projects;
    private final Sql sql;

    Milestones(Projects projects, Sql sql) {
        this.projects = projects;
        this.sql = sql;
    }

    @Transactional
    Page<MilestoneTrend> trends(ProjectId project, PageQuery page) {
        projects.require(project);
        var after = page.after(1);
        var rows =
                sql.list(
                        TRENDS,
                        row -> JsonRows.read(row.getString(1), MilestoneTrend.class),
                        project.value(),
                        after == null ? "" : after.string(0),
                        page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.activity()), Function.identity());
    }

    @Transactional
    HitRate hitRate(ProjectId project) {
        projects.require(project);
        int count =
                sql.first(
                                "select count(*) from baseline where project_id = ?",
                                row -> row.getInt(1),
                                project.value())
                        .orElse(0);
        return new HitRate(
                against(project, count == 0 ? null : 1),
                against(project, count == 0 ? null : count),
                Math.max(0, count - 1));
    }

    private Against against(ProjectId project, @Nullable Integer baseline) {
        return sql.first(
                        "select count(*), count(*) filter (where a.actual_finish::date <= b.finish::date)"
                                + " from activity a join baseline_activity b using (project_id, id)"
                                + " where a.project_id = ? and b.number = ? and a.milestone"
                                + " and a.actual_finish is not null",
                        row -> Against.of(baseline, row.getInt(1), row.getInt(2)),
                        project.value(),
                        baseline)
                .orElseThrow();
    }
}
