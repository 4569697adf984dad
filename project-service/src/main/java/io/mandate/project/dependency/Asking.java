package io.mandate.project.dependency;

import com.fasterxml.uuid.Generators;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.security.Caller;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Preconditions;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.authority.Authority.Decided;
import io.mandate.project.dependency.DependencyChanged.What;
import io.mandate.project.plan.PlanKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the receiver does: it asks, and takes back what it needs no more. */
@ApplicationScoped
class Asking {
    private final Counterparts counterparts;
    private final DependencyBook book;
    private final Situations situations;
    private final DependencyRules rules;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    Asking(
            Counterparts counterparts,
            DependencyBook book,
            Situations situations,
            DependencyRules rules,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.counterparts = counterparts;
        this.book = book;
        this.situations = situations;
        this.rules = rules;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DependencyView request(ProjectId id, DependencyRequest request) {
        return idempotency.once(
                request, DependencyView.class, () -> DependencyView.of(take(id, request)));
    }

    private Dependency take(ProjectId id, DependencyRequest request) {
        var provider = request.provider();
        if (provider.equals(id)) {
            throw ProblemException.invalid("/provider", "must be another project");
        }
        var both = counterparts.lock(id, provider, id);
        PlanKeeping.refuseIfOver(both.receiver());
        DependencyRules.refuseIfOver(both.provider());
        var need = request.toNeed();
        var now = situations.of(id, provider, need);
        rules.check(both, need, now);
        var asked = of(both.receiver(), both.provider(), need, DependencyRules.start(need, now));
        return book.keep(both, null, asked, What.REQUESTED, null);
    }

    private Dependency of(Project receiver, Project provider, Need need, Course course) {
        return new Dependency(
                Generators.timeBasedEpochGenerator().generate(),
                receiver.id(),
                receiver.office(),
                receiver.details().name(),
                provider.id(),
                provider.office(),
                provider.details().name(),
                need,
                course,
                caller.name(),
                clock.instant(),
                0,
                0);
    }

    @Transactional
    DependencyView withdraw(
            ProjectId id, UUID dependency, @Nullable String ifMatch, WithdrawalRequest request) {
        return idempotency.once(
                request,
                DependencyView.class,
                () -> DependencyView.of(takeBack(id, dependency, ifMatch, request.reason())));
    }

    private Dependency takeBack(
            ProjectId id, UUID dependency, @Nullable String ifMatch, String reason) {
        var opened = book.open(id, dependency);
        var before = opened.dependency();
        Preconditions.require(ifMatch, before.version());
        if (!before.projectId().equals(id)) {
            throw new ProblemException(
                    DependencyProblem.NOT_THE_RECEIVER,
                    "It is needed by project " + before.projectId());
        }
        var after = before.withdrawn(reason, new Decided(caller.name(), null));
        return book.keep(opened.projects(), before, after, What.WITHDRAWN, reason);
    }
}
