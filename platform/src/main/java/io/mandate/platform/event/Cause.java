package io.mandate.platform.event;

import org.jspecify.annotations.Nullable;

/** Why something happens: the chain it belongs to, the event before it, who began it and from which system. */
public record Cause(
        String correlationId, @Nullable String causationId, String actor, @Nullable String origin) {

    /** The same, after this event. */
    public Cause after(@Nullable String eventId) {
        return new Cause(correlationId, eventId, actor, origin);
    }
}
