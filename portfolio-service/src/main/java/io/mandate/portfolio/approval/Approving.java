package io.mandate.portfolio.approval;

import io.mandate.platform.event.Cause;
import io.mandate.platform.event.Causes;
import io.mandate.platform.run.Runs;
import io.mandate.platform.web.Idempotency;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import io.mandate.portfolio.selection.SelectionRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets somebody approve the selection of a run, as part of the chain that the run began. */
@ApplicationScoped
class Approving {
    private final Portfolios portfolios;
    private final SelectionRuns selections;
    private final Runs runs;
    private final Approval approval;
    private final Idempotency idempotency;

    Approving(
            Portfolios portfolios,
            SelectionRuns selections,
            Runs runs,
            Approval approval,
            Idempotency idempotency) {
        this.portfolios = portfolios;
        this.selections = selections;
        this.runs = runs;
        this.approval = approval;
        this.idempotency = idempotency;
    }

    @Transactional
    ApprovalView approve(PortfolioId id, UUID runId, ApprovalRequest request) {
        // Whoever comes second waits here, and then finds the run decided.
        var portfolio = portfolios.requireLocked(id);
        return idempotency.once(
                request,
                ApprovalView.class,
                () -> {
                    var selection = selections.require(id, runId);
                    var now = Causes.current();
                    var chain = runs.require(runId).correlationId();
                    var decision =
                            Causes.callAs(
                                    new Cause(chain, null, now.actor(), now.origin()),
                                    () -> approval.of(portfolio, selection, request));
                    return ApprovalView.of(id, runId, decision);
                });
    }
}
