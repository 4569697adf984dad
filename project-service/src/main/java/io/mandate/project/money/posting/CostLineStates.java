package io.mandate.project.money.posting;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.sql.Sql;
import io.mandate.project.move.PartStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The present states of all cost lines. */
@ApplicationScoped
class CostLineStates implements PartStates {
    private static final String BEFORE_ALL = new UUID(0, 0) + "/" + new UUID(0, 0);

    private final CostLines lines;
    private final Sql sql;

    CostLineStates(CostLines lines, Sql sql) {
        this.lines = lines;
        this.sql = sql;
    }

    @Override
    public String aggregate() {
        return CostLineState.STATE;
    }

    @Override
    public PartTable table() {
        return new PartTable("cost_line", "id", "uuid");
    }

    @Override
    public long count() {
        return sql.first("select count(*) from cost_line", row -> row.getLong(1)).orElseThrow();
    }

    @Override
    public List<String> keys(@Nullable String after, int most) {
        var key = Objects.requireNonNullElse(after, BEFORE_ALL);
        return sql.list(
                "select project_id || '/' || id from cost_line"
                        + " where (project_id, id) > (?, ?) order by project_id, id limit ?",
                row -> row.getString(1),
                part(key, 0),
                part(key, 1),
                most);
    }

    @Override
    public List<AggregateState> lock(List<String> keys) {
        var ids = keys.stream().map(key -> part(key, 1).toString()).toArray(String[]::new);
        return lines.lock(ids).stream()
                .map(CostLineState::of)
                .filter(state -> keys.contains(state.subject()))
                .toList();
    }

    private static UUID part(String key, int at) {
        var parts = key.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("must be a project and a line");
        }
        return UUID.fromString(parts[at]);
    }
}
