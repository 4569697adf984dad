package io.mandate.project.performance;

import io.mandate.platform.event.AggregateState;
import io.mandate.project.move.PartKey;
import io.mandate.project.move.PartStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all activities were to earn, to be told again. */
@ApplicationScoped
class PlannedValueStates implements PartStates {
    private final PlannedValues values;

    PlannedValueStates(PlannedValues values) {
        this.values = values;
    }

    @Override
    public String aggregate() {
        return PlannedValueRow.STATE;
    }

    @Override
    public PartTable table() {
        return new PartTable("planned_value", "id", "text");
    }

    @Override
    public long count() {
        return values.count();
    }

    @Override
    public List<String> keys(@Nullable String after, int most) {
        var key = PartKey.after(after);
        return values.keys(key.project(), key.part(), most);
    }

    @Override
    public List<AggregateState> lock(List<String> keys) {
        var wanted = keys.stream().map(PartKey::of).toList();
        return values.lock(PartKey.projects(wanted), PartKey.parts(wanted)).stream()
                .map(PlannedValueRow::state)
                .toList();
    }
}
