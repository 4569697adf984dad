package io.mandate.platform.inbox;

import static io.mandate.platform.problem.CommonProblem.CONFLICT;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Idempotency;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** What an operator may do about events that are lost for good: go on behind them. */
@ApplicationScoped
class EventGapJump {
    private final EventGaps gaps;
    private final Intake intake;
    private final GoingOn goingOn;
    private final Idempotency idempotency;
    private final Audit audit;

    EventGapJump(
            EventGaps gaps, Intake intake, GoingOn goingOn, Idempotency idempotency, Audit audit) {
        this.gaps = gaps;
        this.intake = intake;
        this.goingOn = goingOn;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    ReplayView over(String id, JumpRequest request) {
        var gap = EventGap.parse(id);
        var jumped =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        idempotency.once(
                                                request,
                                                EventGapView.class,
                                                () -> giveUp(gap, request.reason())));
        return goingOn.with(gap.subscription(), gap.key(), jumped.nextId());
    }

    private EventGapView giveUp(EventGap gap, String reason) {
        var now = gaps.find(gap).orElseThrow(EventGapJump::closed);
        try {
            if (!intake.jump(gap)) {
                throw closed();
            }
        } catch (OvertakenException e) {
            throw closed();
        }
        var office = now.office() == null ? "*" : now.office();
        audit.record("event-gap.jumped", "event-gap", gap.id(), office, now, null, reason);
        return now;
    }

    private static ProblemException closed() {
        return new ProblemException(
                CONFLICT, "The gap has closed, or has become another one, meanwhile");
    }
}
