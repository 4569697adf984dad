package io.mandate.platform.inbox;

import static io.mandate.platform.problem.CommonProblem.CONFLICT;
import static io.mandate.platform.problem.CommonProblem.NOT_FOUND;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What an operator may do about a dead letter: try it again, or go on without it. */
@ApplicationScoped
class DeadLetterRepair {
    private final HeldRecords held;
    private final Intake intake;
    private final GoingOn goingOn;
    private final Audit audit;

    DeadLetterRepair(HeldRecords held, Intake intake, GoingOn goingOn, Audit audit) {
        this.held = held;
        this.intake = intake;
        this.goingOn = goingOn;
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
        return goingOn.with(record.subscription(), record.key(), id);
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
        goingOn.with(record.subscription(), record.key(), id);
    }

    private HeldRecord require(UUID id) {
        return held.find(id).filter(record -> record.error() != null).orElseThrow(() -> gone(id));
    }

    private static ProblemException gone(UUID id) {
        return new ProblemException(NOT_FOUND, "No dead letter " + id);
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
