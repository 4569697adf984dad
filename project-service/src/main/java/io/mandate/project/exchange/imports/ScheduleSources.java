package io.mandate.project.exchange.imports;

import io.mandate.platform.event.Causes;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.baseline.FiledBaseline;
import io.mandate.project.baseline.FiledBaselines;
import io.mandate.project.exchange.file.ForeignSchedule;
import io.mandate.project.exchange.merge.Ground;
import io.mandate.project.exchange.merge.Line;
import io.mandate.project.exchange.merge.Merged;
import io.mandate.project.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Which plans come from files, and which line of a plan is which line of its file. */
@ApplicationScoped
public class ScheduleSources {
    private static final int MANY = 5_000;

    private final Plans plans;
    private final FiledBaselines baselines;
    private final Sql sql;

    ScheduleSources(Plans plans, FiledBaselines baselines, Sql sql) {
        this.plans = plans;
        this.baselines = baselines;
        this.sql = sql;
    }

    /** What there is of a project. */
    public Ground ground(ProjectId project) {
        var guid =
                sql.list(
                        "select guid from schedule_source where project_id = ?",
                        row -> Optional.ofNullable(row.getString(1)),
                        project.value());
        var lines =
                sql.list(
                        "select to_jsonb(l)::text from schedule_line l where project_id = ?"
                                + " order by number",
                        row -> JsonRows.read(row.getString(1), Line.class),
                        project.value());
        var present = plans.stated(project).orElse(null);
        return new Ground(
                project, present, guid.isEmpty() ? null : guid.getFirst().orElse(null), lines);
    }

    /** Remembers the lines of a file, and keeps those of its baselines that are new. */
    int keep(Project project, String fileName, ForeignSchedule file, Merged merged) {
        sql.update(
                "insert into schedule_source (project_id, office, guid) values (?, ?, ?)"
                        + " on conflict (project_id) do update set"
                        + " guid = coalesce(excluded.guid, schedule_source.guid)",
                project.id().value(),
                project.office(),
                file.guid());
        sql.update("delete from schedule_line where project_id = ?", project.id().value());
        var lines = merged.lines();
        for (int from = 0; from < lines.size(); from += MANY) {
            sql.update(
                    "insert into schedule_line (project_id, office, kind, id, number, uid, done)"
                            + " select ?, ?, l.kind, l.id, l.number, l.uid, l.done"
                            + " from json_populate_recordset(null::schedule_line, ?::json) l",
                    project.id().value(),
                    project.office(),
                    JsonRows.write(lines.subList(from, Math.min(lines.size(), from + MANY))));
        }
        return keepBaselines(project, fileName, merged);
    }

    private int keepBaselines(Project project, String fileName, Merged merged) {
        var bySlot = new TreeMap<Integer, List<FiledBaseline>>();
        merged.tasks()
                .forEach(
                        (activity, task) ->
                                task.baselines()
                                        .forEach(
                                                each ->
                                                        bySlot.computeIfAbsent(
                                                                        each.slot(),
                                                                        _ -> new ArrayList<>())
                                                                .add(
                                                                        new FiledBaseline(
                                                                                activity,
                                                                                merged.name(
                                                                                        activity),
                                                                                each.start(),
                                                                                each.finish(),
                                                                                each.duration(),
                                                                                each.cost()))));
        int fresh = 0;
        for (var slot : bySlot.entrySet()) {
            var name = "Baseline %d of %s".formatted(slot.getKey(), fileName);
            var by = Causes.current().actor();
            fresh += baselines.keep(project, slot.getKey(), name, by, slot.getValue()) ? 1 : 0;
        }
        return fresh;
    }
}
