package io.mandate.project.deliverable;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.security.Caller;
import io.mandate.platform.web.Idempotency;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.authority.Authority.Decided;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Writes down what was found. */
@ApplicationScoped
class Checking {
    private final Deliverables deliverables;
    private final Results results;
    private final DeliverableBook book;
    private final SecondPerson secondPerson;
    private final Offices offices;
    private final Idempotency idempotency;
    private final Finder finder;

    Checking(
            Deliverables deliverables,
            Results results,
            DeliverableBook book,
            SecondPerson secondPerson,
            Offices offices,
            Idempotency idempotency,
            Finder finder) {
        this.deliverables = deliverables;
        this.results = results;
        this.book = book;
        this.secondPerson = secondPerson;
        this.offices = offices;
        this.idempotency = idempotency;
        this.finder = finder;
    }

    /** Who finds something, and when they say so. */
    @ApplicationScoped
    static class Finder {
        private final Caller caller;
        private final Clock clock;

        Finder(Caller caller, Clock clock) {
            this.caller = caller;
            this.clock = clock;
        }

        Result found(
                int number,
                Criterion criterion,
                ResultRequest request,
                LocalDate on,
                Decided decided) {
            return new Result(
                    number,
                    criterion.id(),
                    criterion.statement(),
                    request.verdict(),
                    request.reason(),
                    on,
                    decided.by(),
                    decided.onBehalfOf(),
                    request.evidence(),
                    clock.instant());
        }

        Decided self() {
            return new Decided(caller.name(), null);
        }
    }

    @Transactional
    Result record(ProjectId id, String deliverable, ResultRequest request) {
        return idempotency.once(
                request, Result.class, () -> record(book.open(id), deliverable, request));
    }

    private Result record(Project project, String deliverable, ResultRequest request) {
        var before = deliverables.require(project.id(), deliverable);
        var on = request.check(offices.today(project.office()));
        var criterion = criterion(before, request.criterion());
        before.requireNotAccepted();
        var decided = decided(before, request);
        var stamp = book.stamp(project);
        var result = finder.found(results.last(before) + 1, criterion, request, on, decided);
        results.add(before, result);
        var after = deliverables.require(project.id(), deliverable).under(stamp.sequence());
        book.keep(project, before, after, DeliverableChanged.checked(stamp, after, result));
        return result;
    }

    private Decided decided(Deliverable deliverable, ResultRequest request) {
        return request.verdict() == Verdict.WAIVED
                ? secondPerson.decide(
                        deliverable, true, String.valueOf(request.reason()), request.onBehalfOf())
                : finder.self();
    }

    private static Criterion criterion(Deliverable deliverable, String id) {
        return deliverable.stated().criteria().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        "/criterion", "is no criterion of the deliverable"));
    }
}
