package io.mandate.project.deliverable;

import io.mandate.platform.event.AggregateState;
import io.mandate.project.move.PartStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The present states of all deliverables. */
@ApplicationScoped
class DeliverableStates implements PartStates {
    private final Deliverables deliverables;

    DeliverableStates(Deliverables deliverables) {
        this.deliverables = deliverables;
    }

    @Override
    public String aggregate() {
        return Deliverable.STATE;
    }

    @Override
    public PartTable table() {
        return new PartTable("deliverable", "id", "text");
    }

    @Override
    public long count() {
        return deliverables.count();
    }

    @Override
    public List<String> keys(@Nullable String after, int most) {
        var key = Key.of(Objects.requireNonNullElse(after, Key.BEFORE_ALL));
        return deliverables.keys(key.project(), key.deliverable(), most);
    }

    @Override
    public List<AggregateState> lock(List<String> keys) {
        var wanted = keys.stream().map(Key::of).toList();
        return deliverables
                .lock(
                        wanted.stream().map(key -> key.project().toString()).toArray(String[]::new),
                        wanted.stream().map(Key::deliverable).toArray(String[]::new))
                .stream()
                .map(Deliverable::tell)
                .toList();
    }

    private record Key(UUID project, String deliverable) {
        static final String BEFORE_ALL = new UUID(0, 0) + "/";

        static Key of(String text) {
            int slash = text.indexOf('/');
            if (slash < 0) {
                throw new IllegalArgumentException("must be a project and a deliverable");
            }
            return new Key(UUID.fromString(text.substring(0, slash)), text.substring(slash + 1));
        }
    }
}
