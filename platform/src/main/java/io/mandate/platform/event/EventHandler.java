package io.mandate.platform.event;

/** What a consumer does with one event; it runs inside the inbox's transaction and throws nothing checked. */
@FunctionalInterface
public interface EventHandler {
    /** Takes one event; a type it does not know is ignored. */
    void on(IncomingEvent event);
}
