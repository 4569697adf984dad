package io.mandate.project.performance;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.event.Message;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.baseline.Baseline;
import io.mandate.project.baseline.Baselines;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps and tells what activities were to earn by the performance baselines; only they can change it. */
@ApplicationScoped
public class PlannedValues {
    private static final int MANY = 5_000;
    private static final String READ = "select to_jsonb(v)::text from planned_value v where ";

    private final Baselines baselines;
    private final BaselineLines lines;
    private final Sql sql;

    PlannedValues(Baselines baselines, BaselineLines lines, Sql sql) {
        this.baselines = baselines;
        this.lines = lines;
        this.sql = sql;
    }

    /** Takes over what the baselines say since one was approved; gives the news under the event's number. */
    public List<Message> approved(Project project, long number) {
        var before = of(project.id());
        var first = agreed(project.id(), baselines.first(project.id()).orElseThrow());
        var current = agreed(project.id(), baselines.performance(project.id()).orElseThrow());
        var all = new TreeSet<>(first.keySet());
        all.addAll(current.keySet());
        var changed = new ArrayList<PlannedValueRow>();
        for (var id : all) {
            var old = before.get(id);
            var row = row(project, id, first, current, old, number);
            if (row.isNews(old)) {
                changed.add(row);
            }
        }
        put(project.id(), changed);
        return changed.stream().<Message>map(PlannedValueRow::state).toList();
    }

    private static PlannedValueRow row(
            Project project,
            String id,
            Map<String, Agreed> first,
            Map<String, Agreed> current,
            @Nullable PlannedValueRow old,
            long number) {
        var now = current.get(id);
        return new PlannedValueRow(
                project.id(),
                id,
                project.office(),
                first.get(id),
                now == null || old == null ? now : now.orSame(old.current()),
                number);
    }

    private Map<String, Agreed> agreed(ProjectId project, Baseline baseline) {
        var terms = lines.terms(project, baseline.number());
        var found = new HashMap<String, Agreed>();
        for (var row : lines.all(project, baseline.number(), null)) {
            found.put(row.id(), Agreed.of(baseline.number(), row, terms.value(row)));
        }
        return found;
    }

    private Map<String, PlannedValueRow> of(ProjectId project) {
        return list(READ + "v.project_id = ?", project.value()).stream()
                .collect(toMap(PlannedValueRow::id, Function.identity()));
    }

    private void put(ProjectId project, List<PlannedValueRow> rows) {
        sql.update(
                "delete from planned_value where project_id = ? and id = any(?)",
                project.value(),
                rows.stream().map(PlannedValueRow::id).toArray(String[]::new));
        for (int from = 0; from < rows.size(); from += MANY) {
            sql.update(
                    "insert into planned_value"
                            + " select * from json_populate_recordset(null::planned_value, ?::json)",
                    JsonRows.write(rows.subList(from, Math.min(rows.size(), from + MANY))));
        }
    }

    long count() {
        return sql.first("select count(*) from planned_value", row -> row.getLong(1)).orElseThrow();
    }

    List<String> keys(UUID project, String activity, int most) {
        return sql.list(
                "select project_id::text || '/' || id from planned_value"
                        + " where (project_id, id) > (?, ?) order by project_id, id limit ?",
                row -> row.getString(1),
                project,
                activity,
                most);
    }

    /** Those with these keys, locked against others who would tell them. */
    List<PlannedValueRow> lock(String[] projects, String[] ids) {
        return list(
                READ
                        + "(v.project_id, v.id) in (select * from unnest(?::uuid[], ?::text[]))"
                        + " order by v.project_id, v.id for update",
                projects,
                ids);
    }

    private List<PlannedValueRow> list(String query, Object... values) {
        return sql.list(
                query, row -> JsonRows.read(row.getString(1), PlannedValueRow.class), values);
    }
}
