package io.mandate.platform.state;

import io.mandate.platform.event.AggregateState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the aggregates of one kind are found when their states are to be told again. */
public interface StateSource {
    /** The kind, as in {@code mandate.<kind>.state.v1}. */
    String aggregate();

    long count();

    /** The keys behind this one in a fixed order, at most so many. */
    List<String> keys(@Nullable String after, int most);

    /**
     * Locks these aggregates against whoever else would tell their states, and answers what they are
     * now. Keys of nothing are left out.
     */
    List<AggregateState> lock(List<String> keys);
}
