package io.mandate.portfolio.initiative;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.state.StateSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The present states of all initiatives; the row of their strategy guards them and numbers them. */
@ApplicationScoped
class InitiativeStates implements StateSource {
    private final Sql sql;
    private final Initiatives initiatives;

    InitiativeStates(Sql sql, Initiatives initiatives) {
        this.sql = sql;
        this.initiatives = initiatives;
    }

    @Override
    public String aggregate() {
        return InitiativeState.KIND;
    }

    @Override
    public long count() {
        return sql.first("select count(*) from initiative", row -> row.getLong(1)).orElseThrow();
    }

    @Override
    public List<String> keys(@Nullable String after, int most) {
        var key = Key.of(Objects.requireNonNullElse(after, Key.BEFORE_ALL));
        return sql.list(
                "select strategy_id::text || '/' || code from initiative"
                        + " where (strategy_id, code) > (?, ?) order by strategy_id, code limit ?",
                row -> row.getString(1),
                key.strategy(),
                key.code(),
                most);
    }

    @Override
    public List<AggregateState> lock(List<String> keys) {
        var wanted = keys.stream().map(Key::of).toList();
        var strategies = texts(wanted.stream().map(Key::strategy).toList());
        sql.list(
                "select id from strategy where id = any(?::uuid[]) order by id for update",
                row -> row.getString(1),
                (Object) strategies);
        return initiatives.states(strategies, texts(wanted.stream().map(Key::code).toList()));
    }

    private static String[] texts(List<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private record Key(UUID strategy, String code) {
        static final String BEFORE_ALL = new UUID(0, 0) + "/";

        static Key of(String text) {
            int slash = text.indexOf('/');
            if (slash < 0) {
                throw new IllegalArgumentException("must be a strategy and a code");
            }
            return new Key(UUID.fromString(text.substring(0, slash)), text.substring(slash + 1));
        }
    }
}
