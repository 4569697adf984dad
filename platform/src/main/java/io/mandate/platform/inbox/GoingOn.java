package io.mandate.platform.inbox;

import io.mandate.platform.inbox.ReplayView.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Takes what may go on after an operator's repair, and says what came of the first of it. */
@ApplicationScoped
class GoingOn {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OrderedInbox inbox;
    private final HeldRecords held;

    GoingOn(OrderedInbox inbox, HeldRecords held) {
        this.inbox = inbox;
        this.held = held;
    }

    /** On a thread that knows nothing of the request: the handlers act for the service, not for its caller. */
    ReplayView with(Subscription subscription, String key, UUID first) {
        var work = Thread.ofVirtual().name("replay").start(() -> inbox.drain(subscription, key));
        try {
            work.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return held.find(first)
                .map(
                        now ->
                                now.error() == null
                                        ? new ReplayView(first, Outcome.QUEUED, null)
                                        : new ReplayView(first, Outcome.FAILED, now.error()))
                .orElseGet(() -> new ReplayView(first, Outcome.APPLIED, null));
    }
}
