package io.mandate.project.terms;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import io.mandate.project.move.PartStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The present states of the terms of all plans; a project has one plan. */
@ApplicationScoped
class PlanStates implements PartStates {
    private final Sql sql;

    PlanStates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String aggregate() {
        return ToldPlan.STATE;
    }

    @Override
    public PartTable table() {
        return new PartTable("told_plan", "project_id", "uuid");
    }

    @Override
    public String key(ProjectId project, String part) {
        return project.toString();
    }

    @Override
    public long count() {
        return sql.first("select count(*) from told_plan", row -> row.getLong(1)).orElseThrow();
    }

    @Override
    public List<String> keys(@Nullable String after, int most) {
        return sql.list(
                "select project_id::text from told_plan where project_id > ?"
                        + " order by project_id limit ?",
                row -> row.getString(1),
                after == null ? new UUID(0, 0) : UUID.fromString(after),
                most);
    }

    /** Whoever changes the terms writes their number, too: what is read once that is locked is what they say. */
    @Override
    public List<AggregateState> lock(List<String> keys) {
        var projects =
                keys.stream().map(UUID::fromString).map(UUID::toString).toArray(String[]::new);
        var rows =
                sql.list(
                        "select to_jsonb(t)::text from told_plan t"
                                + " where t.project_id = any(?::uuid[])"
                                + " order by t.project_id for update",
                        row -> JsonRows.read(row.getString(1), ToldPlan.class),
                        (Object) projects);
        var stated = stated(projects);
        return rows.stream()
                .map(row -> row.state(Objects.requireNonNull(stated.get(row.projectId()))))
                .toList();
    }

    private Map<ProjectId, PlanState> stated(String[] projects) {
        return sql
                .list(
                        "select (to_jsonb(p) - 'calendars'"
                                + " || jsonb_build_object('calendar', p.calendars->0->>'id'))::text"
                                + " from plan p where p.project_id = any(?::uuid[])",
                        row -> JsonRows.read(row.getString(1), PlanState.class),
                        (Object) projects)
                .stream()
                .collect(toMap(PlanState::projectId, Function.identity()));
    }
}
