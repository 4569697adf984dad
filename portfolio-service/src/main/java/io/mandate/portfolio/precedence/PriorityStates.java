package io.mandate.portfolio.precedence;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.state.StateSource;
import io.mandate.portfolio.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The priorities of all projects in all selections in force; the portfolio's row guards them. */
@ApplicationScoped
class PriorityStates implements StateSource {
    private static final String IN_FORCE =
            " from portfolio p join selection_item i on i.run_id = p.live_run ";
    private static final String KEY = "p.id::text || '/' || i.project_id::text";

    private final Sql sql;

    PriorityStates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String aggregate() {
        return Priority.STATE;
    }

    @Override
    public long count() {
        return sql.first("select count(*)" + IN_FORCE, row -> row.getLong(1)).orElseThrow();
    }

    @Override
    public List<String> keys(@Nullable String after, int most) {
        var key = Key.of(Objects.requireNonNullElse(after, Key.BEFORE_ALL));
        return sql.list(
                "select "
                        + KEY
                        + IN_FORCE
                        + "where (p.id, i.project_id) > (?, ?) order by p.id, i.project_id limit ?",
                row -> row.getString(1),
                key.portfolio(),
                key.project(),
                most);
    }

    @Override
    public List<AggregateState> lock(List<String> keys) {
        var wanted = keys.stream().map(Key::of).toList();
        var portfolios = texts(wanted.stream().map(Key::portfolio).toList());
        sql.list(
                "select id from portfolio where id = any(?::uuid[]) order by id for update",
                row -> row.getString(1),
                (Object) portfolios);
        return sql.list(
                "select p.id, p.sequence, p.office, i.project_id, i.place, i.selected"
                        + IN_FORCE
                        + "join unnest(?::uuid[], ?::uuid[]) as wanted(portfolio, project)"
                        + " on p.id = wanted.portfolio and i.project_id = wanted.project",
                row ->
                        Priority.state(
                                row.getLong(2),
                                row.getString(3),
                                new Priority(
                                        row.getString(1),
                                        new ProjectId(row.getObject(4, UUID.class)),
                                        row.getInt(5),
                                        row.getBoolean(6))),
                portfolios,
                texts(wanted.stream().map(Key::project).toList()));
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private record Key(UUID portfolio, UUID project) {
        static final String BEFORE_ALL = new UUID(0, 0) + "/" + new UUID(0, 0);

        static Key of(String text) {
            var parts = text.split("/", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("must be a portfolio and a project");
            }
            return new Key(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
        }
    }
}
