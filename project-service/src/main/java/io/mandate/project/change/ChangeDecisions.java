package io.mandate.project.change;

import io.mandate.platform.event.Message;
import io.mandate.platform.web.Idempotency;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.authority.Authority;
import io.mandate.project.authority.Authority.Decided;
import io.mandate.project.authority.Matter;
import io.mandate.project.change.ChangeEvent.ChangeDecided;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;

/** Has change requests decided, and carries out in the same transaction what is approved. */
@ApplicationScoped
class ChangeDecisions {
    private final Projects projects;
    private final Offices offices;
    private final ChangeBook book;
    private final CarryingOut carryingOut;
    private final Authority authority;
    private final Idempotency idempotency;
    private final Clock clock;

    ChangeDecisions(
            Projects projects,
            Offices offices,
            ChangeBook book,
            CarryingOut carryingOut,
            Authority authority,
            Idempotency idempotency,
            Clock clock) {
        this.projects = projects;
        this.offices = offices;
        this.book = book;
        this.carryingOut = carryingOut;
        this.authority = authority;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    Change decide(ProjectId id, int number, ChangeDecision decision) {
        return idempotency.once(
                decision,
                Change.class,
                () -> {
                    var project = projects.require(id);
                    var change = book.requireOpen(id, number);
                    return settle(project, change, decision, authorise(change, decision));
                });
    }

    private Decided authorise(Change change, ChangeDecision decision) {
        var stated = change.stated();
        return authority.decide(
                new Matter(
                        stated.kind().decision(),
                        change.key(),
                        change.office(),
                        change.requestedBy(),
                        stated.beneficiary(),
                        change.amount(offices.require(change.office()).currency())),
                decision.approves(),
                decision.reason(),
                decision.onBehalfOf());
    }

    private Change settle(
            Project project, Change change, ChangeDecision decision, Decided decided) {
        var news = new ArrayList<Message>();
        var done =
                decision.approves()
                        ? carryingOut.carryOut(project, change, decision.reason(), news)
                        : CarryingOut.Done.NOTHING;
        var stamp = project.stamp(offices.today(project.office()));
        var settled =
                change.settled(
                        decision.approves() ? ChangeState.APPROVED : ChangeState.REJECTED,
                        decision.reason(),
                        decided,
                        clock.instant(),
                        done,
                        stamp.sequence());
        news.add(ChangeDecided.of(stamp, settled, done.newBaseline()));
        news.addAll(carryingOut.told(project, done, stamp.sequence()));
        book.keep(project, change, settled, news);
        return settled;
    }
}
