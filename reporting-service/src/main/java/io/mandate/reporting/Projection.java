package io.mandate.reporting;

import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.sql.Writes;

/** A read table's way of taking an event; it runs in the transaction that logs the event. */
public interface Projection {
    /**
     * Takes one event; a type that means nothing here is ignored.
     *
     * @param writes for what it changes in its own tables, in this order
     */
    void take(IncomingEvent event, Writes writes);
}
