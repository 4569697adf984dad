package io.mandate.project.change;

import static io.mandate.project.ProjectStatus.ACTIVE;
import static io.mandate.project.ProjectStatus.ON_HOLD;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.security.Caller;
import io.mandate.platform.web.Idempotency;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.ProjectProblem;
import io.mandate.project.Projects;
import io.mandate.project.authority.Authority.Decided;
import io.mandate.project.change.ChangeEvent.ChangeDecided;
import io.mandate.project.change.ChangeEvent.ChangeRequested;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Takes change requests, and lets who asked take them back. */
@ApplicationScoped
class ChangeRequests {
    private final Projects projects;
    private final Offices offices;
    private final ChangeBook book;
    private final CarryingOut carryingOut;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    ChangeRequests(
            Projects projects,
            Offices offices,
            ChangeBook book,
            CarryingOut carryingOut,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.projects = projects;
        this.offices = offices;
        this.book = book;
        this.carryingOut = carryingOut;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Change request(ProjectId id, ChangeProposal proposal) {
        proposal.check();
        return idempotency.once(
                proposal, Change.class, () -> request(projects.require(id), proposal));
    }

    private Change request(Project project, ChangeProposal proposal) {
        requireStatus(project, proposal.kind());
        var effect = carryingOut.effect(project.id(), proposal);
        var stamp = project.stamp(offices.today(project.office()));
        var change =
                Change.requested(
                        project,
                        book.nextNumber(project.id()),
                        proposal,
                        effect,
                        caller.name(),
                        clock.instant(),
                        stamp.sequence());
        book.keep(project, null, change, List.of(ChangeRequested.of(stamp, change)));
        return change;
    }

    private static void requireStatus(Project project, ChangeKind kind) {
        var status = project.status();
        if (status.isFinal()) {
            throw new ProblemException(
                    ProjectProblem.PROJECT_IS_OVER,
                    "A %s project is not changed any more".formatted(status));
        }
        if (kind == ChangeKind.TERMINATE && status != ACTIVE && status != ON_HOLD) {
            throw new ProblemException(
                    ChangeProblem.NOTHING_TO_TERMINATE, "The project is " + status);
        }
    }

    @Transactional
    Change withdraw(ProjectId id, int number) {
        var project = projects.require(id);
        var change = book.requireOpen(id, number);
        var person = caller.name();
        if (!change.requestedBy().equals(person)) {
            throw new ProblemException(
                    ChangeProblem.NOT_THE_REQUESTER,
                    "Change request %d is not the caller's".formatted(number));
        }
        var stamp = project.stamp(offices.today(project.office()));
        var withdrawn =
                change.settled(
                        ChangeState.WITHDRAWN,
                        "Withdrawn",
                        new Decided(person, null),
                        clock.instant(),
                        CarryingOut.Done.NOTHING,
                        stamp.sequence());
        book.keep(project, change, withdrawn, List.of(ChangeDecided.of(stamp, withdrawn, null)));
        return withdrawn;
    }
}
