package io.mandate.portfolio.approval;

import io.mandate.platform.event.Causes;
import io.mandate.portfolio.Chronicle;
import io.mandate.portfolio.approval.Effects.Change;
import io.mandate.portfolio.office.Governance;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.selection.Decision;
import io.mandate.portfolio.selection.SelectionRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** Puts the selection of a run into force: all of it or nothing. */
@ApplicationScoped
class Approval {
    private final Basis basis;
    private final Effects effects;
    private final Chronicle chronicle;
    private final Governance governance;
    private final Clock clock;
    private final Event<SelectionApproved> approvals;

    Approval(
            Basis basis,
            Effects effects,
            Chronicle chronicle,
            Governance governance,
            Clock clock,
            Event<SelectionApproved> approvals) {
        this.basis = basis;
        this.effects = effects;
        this.chronicle = chronicle;
        this.governance = governance;
        this.clock = clock;
        this.approvals = approvals;
    }

    void of(Portfolio portfolio, SelectionRun selection, ApprovalRequest request) {
        var result = selection.requireApprovable();
        var runId = selection.runId();
        var posed = basis.requireUnmoved(portfolio, runId);
        var effectiveOn =
                Objects.requireNonNullElseGet(
                        request.effectiveOn(), () -> governance.today(portfolio.office()));
        var liveBefore = portfolio.liveRun();
        var approved =
                SelectionApproved.of(
                        portfolio.adopt(runId, effectiveOn), runId, result, request.reason());
        var told =
                chronicle.add(
                        "portfolio.selection-approved",
                        approved,
                        portfolio.state(),
                        liveBefore == null ? null : new Live(liveBefore),
                        approved,
                        request.reason());
        approvals.fire(approved);
        var change =
                new Change(
                        portfolio,
                        runId,
                        effects.ranking(liveBefore),
                        posed,
                        effectiveOn,
                        request.reason());
        Causes.runAs(Causes.current().after(told), () -> decide(selection, change));
    }

    private void decide(SelectionRun selection, Change change) {
        var count = effects.setOff(change);
        var decision =
                new Decision(
                        clock.instant(),
                        Causes.current().actor(),
                        change.reason(),
                        change.effectiveOn(),
                        count.moved(),
                        count.directed());
        selection.decide(decision);
    }

    /** The run whose selection was in force before. */
    record Live(UUID liveRun) {}
}
