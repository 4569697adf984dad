package io.mandate.project.performance;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.state.StateSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all activities were to earn, to be told again. */
@ApplicationScoped
class PlannedValueStates implements StateSource {
    private final PlannedValues values;

    PlannedValueStates(PlannedValues values) {
        this.values = values;
    }

    @Override
    public String aggregate() {
        return PlannedValueRow.STATE;
    }

    @Override
    public long count() {
        return values.count();
    }

    @Override
    public List<String> keys(@Nullable String after, int most) {
        var key = Key.of(Objects.requireNonNullElse(after, Key.BEFORE_ALL));
        return values.keys(key.project(), key.activity(), most);
    }

    @Override
    public List<AggregateState> lock(List<String> keys) {
        var wanted = keys.stream().map(Key::of).toList();
        return values
                .lock(
                        wanted.stream().map(key -> key.project().toString()).toArray(String[]::new),
                        wanted.stream().map(Key::activity).toArray(String[]::new))
                .stream()
                .map(PlannedValueRow::state)
                .toList();
    }

    private record Key(UUID project, String activity) {
        static final String BEFORE_ALL = new UUID(0, 0) + "/";

        static Key of(String text) {
            int slash = text.indexOf('/');
            if (slash < 0) {
                throw new IllegalArgumentException("must be a project and an activity");
            }
            return new Key(UUID.fromString(text.substring(0, slash)), text.substring(slash + 1));
        }
    }
}
