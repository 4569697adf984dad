package io.mandate.project.baseline;

import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The baselines of all projects; who may see the project may see them. */
@ApplicationScoped
public class Baselines {
    private static final String READ =
            "select (to_jsonb(b) - 'calendars' || jsonb_build_object('taken_at', b.taken_at)"
                    + " || to_jsonb(t))::text"
                    + " from baseline b cross join lateral (select count(*) as activities,"
                    + " trim_scale(coalesce(sum(cost), 0))::text as cost from baseline_activity a"
                    + " where a.project_id = b.project_id and a.number = b.number) t"
                    + " where b.project_id = ? and ";

    private static final String COMPARE =
            "select (to_jsonb(d) || jsonb_build_object('cost', trim_scale(d.cost)::text,"
                    + " 'baseline_cost', trim_scale(d.baseline_cost)::text, 'cost_difference',"
                    + " trim_scale(d.cost_difference)::text))::text from (select"
                    + " coalesce(a.id, b.id) as activity, coalesce(a.name, b.name) as name,"
                    + " case when b.id is null then 'ADDED' when a.id is null then 'REMOVED'"
                    + " when (a.start, a.finish) is distinct from (b.start, b.finish)"
                    + " or a.cost is distinct from b.cost then 'MOVED' else 'SAME' end as change,"
                    + " b.start as baseline_start, b.finish as baseline_finish, a.start, a.finish,"
                    + " a.start::date - b.start::date as start_days,"
                    + " a.finish::date - b.finish::date as finish_days,"
                    + " b.cost as baseline_cost, a.cost, case when a.cost is null and b.cost is null"
                    + " then null else coalesce(a.cost, 0) - coalesce(b.cost, 0) end as cost_difference"
                    + " from (select * from activity where project_id = ? and id > ?) a full join"
                    + " (select * from baseline_activity where project_id = ? and number = ?"
                    + " and id > ?) b on a.id = b.id order by 1 limit ?) d";

    private final Sql sql;

    Baselines(Sql sql) {
        this.sql = sql;
    }

    /** Copies the present plan under the next number. */
    public int take(ProjectId project, String name, Instant at, String by) {
        int number =
                sql.first(
                                "insert into baseline (project_id, number, office, name, currency,"
                                        + " start, finish, taken_at, taken_by, calendars) select p.project_id,"
                                        + " 1 + coalesce((select max(number) from baseline b"
                                        + " where b.project_id = p.project_id), 0), p.office, ?,"
                                        + " p.currency, p.start, p.finish, ?, ?, p.calendars from plan p"
                                        + " where p.project_id = ? returning number",
                                row -> row.getInt(1),
                                name,
                                at,
                                by,
                                project.value())
                        .orElseThrow();
        sql.update(
                "insert into baseline_activity (project_id, number, id, office, name, milestone,"
                        + " start, finish, cost, duration, calendar) select project_id, ?, id, office, name,"
                        + " milestone, start, finish, cost, duration, calendar from activity"
                        + " where project_id = ?",
                number,
                project.value());
        return number;
    }

    /** Makes it the performance baseline by a change; there is exactly one at a time, the last approved. */
    public void approve(ProjectId project, int number, int change) {
        sql.update(
                "update baseline set approved = true, change = ? where project_id = ? and number = ?",
                change,
                project.value(),
                number);
    }

    /** What performance is measured against. */
    public Optional<Baseline> performance(ProjectId project) {
        return approved(project, "desc");
    }

    /** What was agreed at first. */
    public Optional<Baseline> first(ProjectId project) {
        return approved(project, "asc");
    }

    private Optional<Baseline> approved(ProjectId project, String order) {
        return sql.first(
                READ + "b.approved order by b.number " + order + " limit 1",
                row -> JsonRows.read(row.getString(1), Baseline.class),
                project.value());
    }

    /** How often the first performance baseline was replaced. */
    public int rebaselines(ProjectId project) {
        return sql.first(
                        "select greatest(count(*) - 1, 0) from baseline where project_id = ? and approved",
                        row -> row.getInt(1),
                        project.value())
                .orElseThrow();
    }

    public Optional<Baseline> find(ProjectId project, int number) {
        return sql.first(
                READ + "b.number = ?",
                row -> JsonRows.read(row.getString(1), Baseline.class),
                project.value(),
                number);
    }

    List<Baseline> after(ProjectId project, long number, int size) {
        return sql.list(
                READ + "b.number > ? order by b.number limit ?",
                row -> JsonRows.read(row.getString(1), Baseline.class),
                project.value(),
                number,
                size);
    }

    List<Deviation> deviations(ProjectId project, int number, String after, int size) {
        return sql.list(
                COMPARE,
                row -> JsonRows.read(row.getString(1), Deviation.class),
                project.value(),
                after,
                project.value(),
                number,
                after,
                size);
    }
}
