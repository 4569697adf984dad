package io.mandate.platform.event;

import org.jspecify.annotations.Nullable;

/**
 * The whole of one aggregate as it is after the event of this number, for the compacted topic of its
 * kind. Without contents it says that the aggregate is gone.
 */
public record AggregateState(
        String aggregate, String subject, long sequence, String scope, @Nullable Object contents)
        implements Message {

    /** The topic and the type have one name: a topic of states holds nothing else. */
    @Override
    public String type() {
        return topic(aggregate);
    }

    static String topic(String aggregate) {
        return "mandate." + aggregate + ".state.v1";
    }
}
