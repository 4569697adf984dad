package io.mandate.platform.inbox;

import io.mandate.platform.event.IncomingEvent;
import org.jspecify.annotations.Nullable;

/** A record after reading: an event, or one that can never be handled. */
sealed interface Arrival {
    RawRecord raw();

    default String key() {
        return raw().key();
    }

    default @Nullable Long sequence() {
        return raw().sequence();
    }

    record Event(RawRecord raw, IncomingEvent event) implements Arrival {}

    record Flawed(RawRecord raw, String flaw) implements Arrival {}
}
