package io.mandate.platform.inbox;

import static io.mandate.platform.problem.CommonProblem.CONFLICT;
import static io.mandate.platform.problem.CommonProblem.NOT_FOUND;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.inbox.ReplayView.Outcome;
import io.mandate.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** What an operator may do about a dead letter: try it again, or go on without it. */
@ApplicationScoped
class DeadLetterRepair {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HeldRecords held;
    private final Intake intake;
    private final OrderedInbox inbox;
    private final Audit audit;

    DeadLetterRepair(HeldRecords held, Intake intake, OrderedInbox inbox, Audit audit) {
        this.held = held;
        this.intake = intake;
        this.inbox = inbox;
        this.audit = audit;
    }

    ReplayView replay(UUID id) {
        var record = require(id);
        if (record.raw().sequence() == null) {
            throw new ProblemException(
                    CONFLICT, "The record has no number and no place in its key; discard it");
        }
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            held.unmark(id);
                            note("dead-letter.replayed", record);
                        });
        goOn(record);
        return held.find(id)
                .map(
                        now ->
                                now.error() == null
                                        ? new ReplayView(id, Outcome.QUEUED, null)
                                        : new ReplayView(id, Outcome.FAILED, now.error()))
                .orElseGet(() -> new ReplayView(id, Outcome.APPLIED, null));
    }

    void discard(UUID id) {
        var record = require(id);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            var sequence = record.raw().sequence();
                            if (sequence != null) {
                                intake.skip(record.subscription(), record.key(), sequence);
                            }
                            if (!held.remove(id)) {
                                throw gone(id);
                            }
                            note("dead-letter.discarded", record);
                        });
        goOn(record);
    }

    private HeldRecord require(UUID id) {
        return held.find(id).filter(record -> record.error() != null).orElseThrow(() -> gone(id));
    }

    private static ProblemException gone(UUID id) {
        return new ProblemException(NOT_FOUND, "No dead letter " + id);
    }

    /** On a thread that knows nothing of the request: the handlers act for the service, not for its caller. */
    private void goOn(HeldRecord record) {
        var work =
                Thread.ofVirtual()
                        .name("replay")
                        .start(() -> inbox.drain(record.subscription(), record.key()));
        try {
            work.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(String action, HeldRecord record) {
        audit.record(
                action,
                "dead-letter",
                record.id().toString(),
                record.raw().headers().getOrDefault(EventHeaders.OFFICE, "*"),
                DeadLetterView.of(record),
                null,
                record.error());
    }
}
