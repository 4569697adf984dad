package io.mandate.portfolio.approval;

import static io.mandate.portfolio.PortfolioProblem.RUN_OF_A_SCENARIO;
import static java.util.Objects.requireNonNull;

import io.mandate.platform.event.Cause;
import io.mandate.platform.event.Causes;
import io.mandate.platform.run.Runs;
import io.mandate.platform.web.Idempotency;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import io.mandate.portfolio.selection.SelectionRun;
import io.mandate.portfolio.selection.SelectionRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Lets somebody approve the selection of a run, as part of the chain that the run began. */
@ApplicationScoped
public class Approving {
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
                    var scenario = selections.require(id, runId).scenarioId();
                    if (scenario != null) {
                        throw Refusal.at(
                                "/scenarioId", RUN_OF_A_SCENARIO, "Approve scenario " + scenario);
                    }
                    var decision = approve(portfolio, runId, request, () -> {}).decision();
                    return ApprovalView.of(id, runId, requireNonNull(decision));
                });
    }

    /**
     * As a part of something larger: what is to come first belongs to the chain as well. Whoever asks
     * has locked the portfolio.
     */
    @Transactional(TxType.MANDATORY)
    public SelectionRun approve(
            Portfolio portfolio, UUID runId, ApprovalRequest request, Runnable first) {
        var selection = selections.require(portfolio.id(), runId);
        var now = Causes.current();
        var chain = runs.require(runId).correlationId();
        Causes.runAs(
                new Cause(chain, selection.causationId(), now.actor(), now.origin()),
                () -> {
                    first.run();
                    approval.of(portfolio, selection, request);
                });
        return selection;
    }
}
