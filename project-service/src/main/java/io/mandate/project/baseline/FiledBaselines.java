package io.mandate.project.baseline;

import io.mandate.platform.sql.Sql;
import io.mandate.project.Columns;
import io.mandate.project.JsonRows;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Baselines as schedule files have them. What came once stays as it was: another state is another baseline. */
@ApplicationScoped
public class FiledBaselines {
    private static final int SLOTS = 11;
    private static final String ROWS =
            "select (jsonb_build_object('activity', id, 'name', name, 'start', start, 'finish', finish,"
                    + " 'duration', duration, 'cost', trim_scale(cost)::text))::text"
                    + " from baseline_activity where project_id = ? and number = ? order by id";

    private final Sql sql;
    private final Clock clock;

    FiledBaselines(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps a baseline under the next number, unless the last of its slot says the same. */
    public boolean keep(
            Project project, int slot, String name, String by, List<FiledBaseline> rows) {
        var last = last(project.id(), slot);
        if (last.isPresent() && unnamed(rows(project.id(), last.get())).equals(unnamed(rows))) {
            return false;
        }
        int number = add(project, slot, name, by, rows);
        Columns.inParts(rows, part -> add(project, number, part));
        return true;
    }

    private void add(Project project, int number, Columns<FiledBaseline> rows) {
        sql.update(
                "insert into baseline_activity (project_id, number, id, office, name, milestone,"
                        + " start, finish, cost, duration, calendar) select ?, ?, b.id, ?, b.name,"
                        + " b.duration is not distinct from 0, b.start, b.finish, b.cost, b.duration,"
                        + " (select a.calendar from activity a where a.project_id = ? and a.id = b.id)"
                        + " from unnest(?, ?, ?::timestamp[], ?::timestamp[], ?::numeric[], ?::bigint[])"
                        + " b (id, name, start, finish, cost, duration)",
                project.id().value(),
                number,
                project.office(),
                project.id().value(),
                rows.of(FiledBaseline::activity),
                rows.of(FiledBaseline::name),
                rows.of(FiledBaseline::start),
                rows.of(FiledBaseline::finish),
                rows.of(FiledBaseline::cost),
                rows.of(FiledBaseline::duration));
    }

    /** What a baseline says; a new name changes nothing of it. */
    private static Set<FiledBaseline> unnamed(List<FiledBaseline> rows) {
        return rows.stream().map(FiledBaseline::unnamed).collect(Collectors.toSet());
    }

    private int add(Project project, int slot, String name, String by, List<FiledBaseline> rows) {
        return sql.first(
                        "insert into baseline (project_id, number, office, name, currency, start,"
                                + " finish, taken_at, taken_by, slot, calendars) select p.project_id,"
                                + " 1 + coalesce((select max(number) from baseline b"
                                + " where b.project_id = p.project_id), 0), p.office, ?, p.currency,"
                                + " ?, ?, ?, ?, ?, p.calendars from plan p where p.project_id = ? returning number",
                        row -> row.getInt(1),
                        name.substring(0, Math.min(name.length(), 200)),
                        rows.stream()
                                .map(FiledBaseline::start)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        rows.stream()
                                .map(FiledBaseline::finish)
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                        clock.instant(),
                        by,
                        slot,
                        project.id().value())
                .orElseThrow();
    }

    private Optional<Integer> last(ProjectId project, int slot) {
        return sql.first(
                "select number from baseline where project_id = ? and slot = ?"
                        + " order by number desc limit 1",
                row -> row.getInt(1),
                project.value(),
                slot);
    }

    private List<FiledBaseline> rows(ProjectId project, int number) {
        return sql.list(
                ROWS,
                row -> JsonRows.read(row.getString(1), FiledBaseline.class),
                project.value(),
                number);
    }

    /**
     * The baselines by the slots in which a file has room for them: each that came from a file in its
     * own, the others from the first in what is left.
     */
    public Map<Integer, List<FiledBaseline>> bySlot(ProjectId project) {
        record Numbered(int number, int slot) {}
        var all =
                sql.list(
                        "select number, coalesce(slot, -1) from baseline where project_id = ?"
                                + " order by number desc",
                        row -> new Numbered(row.getInt(1), row.getInt(2)),
                        project.value());
        var numbers = new TreeMap<Integer, Integer>();
        all.stream()
                .filter(each -> each.slot() >= 0)
                .forEach(each -> numbers.putIfAbsent(each.slot(), each.number()));
        for (var each : all.reversed()) {
            if (each.slot() < 0) {
                freeSlot(numbers).ifPresent(slot -> numbers.put(slot, each.number()));
            }
        }
        var found = new TreeMap<Integer, List<FiledBaseline>>();
        numbers.forEach((slot, number) -> found.put(slot, rows(project, number)));
        return found;
    }

    private static Optional<Integer> freeSlot(Map<Integer, Integer> taken) {
        for (int slot = 0; slot < SLOTS; slot++) {
            if (!taken.containsKey(slot)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }
}
