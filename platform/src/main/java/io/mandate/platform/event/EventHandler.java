package io.mandate.platform.event;

import java.util.List;
import java.util.function.Consumer;

/**
 * What a consumer does with events; it runs inside the inbox's transaction, which is that of one or of
 * many events, and throws nothing checked. What it throws for many is tried again for each of them.
 */
@FunctionalInterface
public interface EventHandler {
    /** Takes one event; a type it does not know is ignored. */
    void on(IncomingEvent event);

    /** Before the first event of a transaction: what will probably come in it, to be loaded together. */
    default void prepare(List<IncomingEvent> coming) {}

    /** After the last event of a transaction: all that came in it, to be written together. */
    default void complete(List<IncomingEvent> taken) {}

    /** Takes all events of a transaction at its end, in their order. */
    static EventHandler together(Consumer<List<IncomingEvent>> all) {
        return new EventHandler() {
            @Override
            public void on(IncomingEvent event) {
                // in complete
            }

            @Override
            public void complete(List<IncomingEvent> taken) {
                all.accept(taken);
            }
        };
    }
}
