package io.mandate.project.change;

import io.mandate.platform.event.AggregateState;
import io.mandate.project.move.PartStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The present states of all change requests. */
@ApplicationScoped
class ChangeStates implements PartStates {
    private final Changes changes;

    ChangeStates(Changes changes) {
        this.changes = changes;
    }

    @Override
    public String aggregate() {
        return Change.STATE;
    }

    @Override
    public PartTable table() {
        return new PartTable("change_request", "number", "integer");
    }

    @Override
    public long count() {
        return changes.count();
    }

    @Override
    public List<String> keys(@Nullable String after, int most) {
        var key = after == null ? new Key(new UUID(0, 0), 0) : Key.of(after);
        return changes.keys(key.project(), key.number(), most);
    }

    @Override
    public List<AggregateState> lock(List<String> keys) {
        return keys.stream()
                .map(Key::of)
                .map(key -> changes.lock(key.project(), key.number()))
                .filter(Objects::nonNull)
                .map(Change::tell)
                .toList();
    }

    private record Key(UUID project, int number) {
        static Key of(String text) {
            var parts = text.split("/", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("must be a project and a number");
            }
            return new Key(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
        }
    }
}
