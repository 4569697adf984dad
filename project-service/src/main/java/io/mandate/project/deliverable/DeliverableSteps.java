package io.mandate.project.deliverable;

import io.mandate.platform.security.Caller;
import io.mandate.platform.web.Idempotency;
import io.mandate.project.ProjectId;
import io.mandate.project.authority.Authority.Decided;
import io.mandate.project.deliverable.Decision.Outcome;
import io.mandate.project.deliverable.DeliverableChanged.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Hands deliverables in, has them decided, and opens them again. */
@ApplicationScoped
class DeliverableSteps {
    private final Deliverables deliverables;
    private final Results results;
    private final DeliverableBook book;
    private final SecondPerson secondPerson;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    DeliverableSteps(
            Deliverables deliverables,
            Results results,
            DeliverableBook book,
            SecondPerson secondPerson,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.deliverables = deliverables;
        this.results = results;
        this.book = book;
        this.secondPerson = secondPerson;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Deliverable submit(ProjectId id, String deliverable) {
        return idempotency.once(
                deliverable,
                Deliverable.class,
                () -> {
                    var project = book.open(id);
                    var before = deliverables.require(id, deliverable);
                    var submitted =
                            before.submitted(new Submission(caller.name(), clock.instant()));
                    var stamp = book.stamp(project);
                    var after = submitted.under(stamp.sequence());
                    var news = DeliverableChanged.of(stamp, What.SUBMITTED, after);
                    return book.keep(project, before, after, news);
                });
    }

    @Transactional
    Deliverable decide(ProjectId id, String deliverable, DecisionRequest request) {
        return idempotency.once(request, Deliverable.class, () -> settle(id, deliverable, request));
    }

    private Deliverable settle(ProjectId id, String deliverable, DecisionRequest request) {
        var project = book.open(id);
        var before = deliverables.require(id, deliverable);
        var decided =
                secondPerson.decide(
                        before, request.accepts(), request.reason(), request.onBehalfOf());
        var decision =
                decision(
                        request.accepts() ? Outcome.ACCEPTED : Outcome.REJECTED,
                        request.reason(),
                        decided);
        var settled = request.accepts() ? before.accepted(decision) : before.rejected(decision);
        var stamp = book.stamp(project);
        var after = settled.under(stamp.sequence());
        var what = request.accepts() ? What.ACCEPTED : What.REJECTED;
        return book.keep(
                project,
                before,
                after,
                DeliverableChanged.because(stamp, what, after, request.reason()));
    }

    @Transactional
    Deliverable reopen(ProjectId id, String deliverable, ReopeningRequest request) {
        return idempotency.once(
                request, Deliverable.class, () -> open(id, deliverable, request.reason()));
    }

    private Deliverable open(ProjectId id, String deliverable, String reason) {
        var project = book.open(id);
        var before = deliverables.require(id, deliverable);
        var decision = decision(Outcome.REOPENED, reason, new Decided(caller.name(), null));
        var reopened = before.reopened(decision, results.last(before));
        var stamp = book.stamp(project);
        var after = reopened.under(stamp.sequence());
        var news = DeliverableChanged.because(stamp, What.REOPENED, after, reason);
        return book.keep(project, before, after, news);
    }

    private Decision decision(Outcome outcome, String reason, Decided decided) {
        return new Decision(outcome, reason, decided.by(), decided.onBehalfOf(), clock.instant());
    }
}
