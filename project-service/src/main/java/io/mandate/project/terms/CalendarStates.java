package io.mandate.project.terms;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import io.mandate.project.move.PartKey;
import io.mandate.project.move.PartStates;
import io.mandate.project.plan.CalendarRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The present states of the calendars of all plans. */
@ApplicationScoped
class CalendarStates implements PartStates {
    private final Sql sql;

    CalendarStates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String aggregate() {
        return ToldCalendar.STATE;
    }

    @Override
    public PartTable table() {
        return new PartTable("told_calendar", "id", "text");
    }

    @Override
    public long count() {
        return sql.first("select count(*) from told_calendar", row -> row.getLong(1)).orElseThrow();
    }

    @Override
    public List<String> keys(@Nullable String after, int most) {
        var key = PartKey.after(after);
        return sql.list(
                "select project_id::text || '/' || id from told_calendar"
                        + " where (project_id, id) > (?, ?) order by project_id, id limit ?",
                row -> row.getString(1),
                key.project(),
                key.part(),
                most);
    }

    /** Whoever changes a calendar writes its number, too: what is read once that is locked is what it says. */
    @Override
    public List<AggregateState> lock(List<String> keys) {
        var wanted = keys.stream().map(PartKey::of).toList();
        var projects = PartKey.projects(wanted);
        var parts = PartKey.parts(wanted);
        var rows =
                sql.list(
                        "select to_jsonb(t)::text from told_calendar t where (t.project_id, t.id)"
                                + " in (select * from unnest(?::uuid[], ?::text[]))"
                                + " order by t.project_id, t.id for update",
                        row -> JsonRows.read(row.getString(1), ToldCalendar.class),
                        projects,
                        parts);
        var stated = stated(projects, parts);
        return rows.stream()
                .filter(row -> stated.containsKey(key(row.projectId(), row.id())))
                .map(row -> row.state(stated.get(key(row.projectId(), row.id()))))
                .toList();
    }

    private Map<String, CalendarState> stated(String[] projects, String[] parts) {
        return sql
                .list(
                        "select p.project_id, c::text from plan p"
                                + " cross join jsonb_array_elements(p.calendars) c"
                                + " where p.project_id = any(?::uuid[]) and (p.project_id, c->>'id')"
                                + " in (select * from unnest(?::uuid[], ?::text[]))",
                        row ->
                                CalendarState.of(
                                        ProjectId.fromString(row.getString(1)),
                                        JsonRows.read(row.getString(2), CalendarRequest.class)),
                        projects,
                        projects,
                        parts)
                .stream()
                .collect(
                        toMap(
                                each -> key(each.projectId(), each.calendarId()),
                                Function.identity()));
    }
}
