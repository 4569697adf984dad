package io.mandate.resource.allocation;

import static java.util.Objects.requireNonNull;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.state.StateSource;
import io.mandate.resource.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All live allocations; the row that numbers what is said about a project guards them. */
@ApplicationScoped
class AllocationStates implements StateSource {
    private static final String BEFORE_ALL = new UUID(0, 0) + "/0001-01";

    private final Sql sql;
    private final Allocations allocations;

    AllocationStates(Sql sql, Allocations allocations) {
        this.sql = sql;
        this.allocations = allocations;
    }

    @Override
    public String aggregate() {
        return AllocationState.STATE;
    }

    @Override
    public long count() {
        return allocations.count();
    }

    @Override
    public List<String> keys(@Nullable String after, int most) {
        var key = Key.of(Objects.requireNonNullElse(after, BEFORE_ALL));
        return sql.list(
                "select project_id || '/' || to_char(month, 'YYYY-MM') from allocation"
                        + " where (project_id, month) > (?, ?) order by project_id, month limit ?",
                row -> row.getString(1),
                key.project().value(),
                key.firstDay(),
                most);
    }

    @Override
    public List<AggregateState> lock(List<String> keys) {
        var wanted = keys.stream().map(Key::of).toList();
        var numbers = lockNumbers(wanted);
        return wanted.stream()
                .collect(
                        Collectors.groupingBy(
                                Key::month, Collectors.mapping(Key::project, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(month -> allocations.of(month.getValue(), month.getKey()).stream())
                .map(each -> AllocationState.of(each, requireNonNull(numbers.get(each.project()))))
                .toList();
    }

    private Map<ProjectId, Long> lockNumbers(List<Key> keys) {
        return sql
                .list(
                        "select project_id, sequence from announcement_counter"
                                + " where project_id = any(?::uuid[]) order by project_id for update",
                        row ->
                                Map.entry(
                                        new ProjectId(row.getObject(1, UUID.class)),
                                        row.getLong(2)),
                        (Object)
                                keys.stream()
                                        .map(key -> key.project().toString())
                                        .toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Key(ProjectId project, YearMonth month) {
        static Key of(String text) {
            var parts = text.split("/", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("must be a project and a month");
            }
            try {
                return new Key(new ProjectId(UUID.fromString(parts[0])), YearMonth.parse(parts[1]));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("must end with a month", e);
            }
        }

        LocalDate firstDay() {
            return month.atDay(1);
        }
    }
}
