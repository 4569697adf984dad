package io.mandate.project.deliverable;

import io.mandate.platform.event.AggregateState;
import io.mandate.project.move.PartKey;
import io.mandate.project.move.PartStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        var key = PartKey.after(after);
        return deliverables.keys(key.project(), key.part(), most);
    }

    @Override
    public List<AggregateState> lock(List<String> keys) {
        var wanted = keys.stream().map(PartKey::of).toList();
        return deliverables.lock(PartKey.projects(wanted), PartKey.parts(wanted)).stream()
                .map(Deliverable::tell)
                .toList();
    }
}
