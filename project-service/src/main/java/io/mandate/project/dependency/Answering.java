package io.mandate.project.dependency;

import io.mandate.platform.money.Money;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Preconditions;
import io.mandate.project.ProjectId;
import io.mandate.project.authority.Authority;
import io.mandate.project.authority.Authority.Decided;
import io.mandate.project.authority.DecisionType;
import io.mandate.project.authority.Matter;
import io.mandate.project.dependency.DependencyBook.Opened;
import io.mandate.project.dependency.DependencyChanged.What;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the provider does: it promises or declines, by somebody who has the authority and has not asked. */
@ApplicationScoped
class Answering {
    private final DependencyBook book;
    private final Situations situations;
    private final Authority authority;
    private final Offices offices;
    private final Idempotency idempotency;

    Answering(
            DependencyBook book,
            Situations situations,
            Authority authority,
            Offices offices,
            Idempotency idempotency) {
        this.book = book;
        this.situations = situations;
        this.authority = authority;
        this.offices = offices;
        this.idempotency = idempotency;
    }

    @Transactional
    DependencyView commit(
            ProjectId id, UUID dependency, @Nullable String ifMatch, CommitmentRequest request) {
        return idempotency.once(
                request,
                DependencyView.class,
                () -> DependencyView.of(promise(id, dependency, ifMatch, request)));
    }

    private Dependency promise(
            ProjectId id, UUID dependency, @Nullable String ifMatch, CommitmentRequest request) {
        var opened = open(id, dependency, ifMatch);
        var before = opened.dependency();
        DependencyRules.refuseIfOver(opened.projects().provider());
        if (request.promisedOn().isBefore(offices.today(before.providerOffice()))) {
            throw ProblemException.invalid("/promisedOn", "must not be in the past");
        }
        var reason = request.reason();
        var decided = decide(before, true, reason, request.onBehalfOf());
        var after =
                before.promised(request.promisedOn(), reason, decided).seen(situations.of(before));
        return book.keep(opened.projects(), before, after, What.COMMITTED, reason);
    }

    @Transactional
    DependencyView decline(
            ProjectId id, UUID dependency, @Nullable String ifMatch, RefusalRequest request) {
        return idempotency.once(
                request,
                DependencyView.class,
                () -> DependencyView.of(refuse(id, dependency, ifMatch, request)));
    }

    private Dependency refuse(
            ProjectId id, UUID dependency, @Nullable String ifMatch, RefusalRequest request) {
        var opened = open(id, dependency, ifMatch);
        var before = opened.dependency();
        var decided = decide(before, false, request.reason(), request.onBehalfOf());
        var after = before.declined(request.reason(), decided);
        return book.keep(opened.projects(), before, after, What.DECLINED, request.reason());
    }

    private Opened open(ProjectId id, UUID dependency, @Nullable String ifMatch) {
        var opened = book.open(id, dependency);
        var before = opened.dependency();
        Preconditions.require(ifMatch, before.version());
        if (!before.providerId().equals(id)) {
            throw new ProblemException(
                    DependencyProblem.NOT_THE_PROVIDER,
                    "It is provided by project " + before.providerId());
        }
        return opened;
    }

    private Decided decide(
            Dependency dependency, boolean yes, @Nullable String reason, @Nullable String behalf) {
        var office = dependency.providerOffice();
        return authority.decide(
                new Matter(
                        DecisionType.COMMITMENT,
                        dependency.key(),
                        office,
                        dependency.requestedBy(),
                        null,
                        Money.zero(offices.require(office).currency())),
                yes,
                Objects.requireNonNullElse(reason, "Promised"),
                behalf);
    }
}
