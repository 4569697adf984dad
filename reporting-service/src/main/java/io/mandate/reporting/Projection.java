package io.mandate.reporting;

import io.mandate.platform.event.IncomingEvent;

/** A read table's way of taking an event; it runs in the transaction that logs the event. */
public interface Projection {
    /** Takes one event; a type that means nothing here is ignored. */
    void take(IncomingEvent event);
}
