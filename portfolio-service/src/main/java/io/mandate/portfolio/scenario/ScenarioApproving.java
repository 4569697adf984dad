package io.mandate.portfolio.scenario;

import static io.mandate.portfolio.PortfolioProblem.BASIS_MOVED;
import static io.mandate.portfolio.PortfolioProblem.OWN_SCENARIO;
import static io.mandate.portfolio.PortfolioProblem.RESTS_ON_SUPPOSITIONS;
import static io.mandate.portfolio.PortfolioProblem.SCENARIO_NOT_SOLVED;
import static java.util.Objects.requireNonNull;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.Causes;
import io.mandate.platform.web.Idempotency;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.approval.ApprovalRequest;
import io.mandate.portfolio.approval.Approving;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.PortfolioPosing;
import io.mandate.portfolio.portfolio.Portfolios;
import io.mandate.portfolio.selection.Decision;
import io.mandate.portfolio.selection.SelectionRun;
import io.mandate.portfolio.selection.result.SelectionResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;

/** Puts a scenario into the place of the live portfolio, its terms and its selection: all of it or nothing. */
@ApplicationScoped
class ScenarioApproving {
    private final Portfolios portfolios;
    private final Scenarios scenarios;
    private final PortfolioPosing posing;
    private final Approving approving;
    private final Idempotency idempotency;
    private final Audit audit;

    ScenarioApproving(
            Portfolios portfolios,
            Scenarios scenarios,
            PortfolioPosing posing,
            Approving approving,
            Idempotency idempotency,
            Audit audit) {
        this.portfolios = portfolios;
        this.scenarios = scenarios;
        this.posing = posing;
        this.approving = approving;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    /** Who approved it, when and why, what that set off, and the evidence: what its run found, on what basis. */
    record ScenarioApprovalView(
            UUID scenarioId,
            UUID runId,
            Decision decision,
            SelectionRun.Basis basedOn,
            SelectionResult evidence) {

        static ScenarioApprovalView of(Scenario scenario, SelectionRun run) {
            return new ScenarioApprovalView(
                    scenario.id(),
                    run.runId(),
                    requireNonNull(run.decision()),
                    run.basis(),
                    requireNonNull(run.result()));
        }
    }

    @Transactional
    ScenarioApprovalView approve(PortfolioId portfolioId, UUID id, ApprovalRequest request) {
        // Whoever comes second waits here, and then finds the scenario decided or the portfolio
        // moved.
        var portfolio = portfolios.requireLocked(portfolioId);
        return idempotency.once(
                request,
                ScenarioApprovalView.class,
                () -> {
                    var scenario = scenarios.require(portfolioId, id);
                    requireApprovable(scenario, portfolio);
                    return apply(scenario, portfolio, request);
                });
    }

    private void requireApprovable(Scenario scenario, Portfolio portfolio) {
        scenario.requireOpen();
        if (scenario.authors().contains(Causes.current().actor())) {
            throw Refusal.at("/authors", OWN_SCENARIO, "Somebody else is to approve it");
        }
        if (Supposing.weighsOtherwise(
                scenario.weights(), scenarios.situation(scenario.id()).goals())) {
            throw Refusal.at(
                    "/weights",
                    RESTS_ON_SUPPOSITIONS,
                    "The weights are the strategy's: change them there, then take a new scenario");
        }
        if (!scenario.supposed().isEmpty()) {
            throw Refusal.at(
                    "/supposed",
                    RESTS_ON_SUPPOSITIONS,
                    "Something is supposed of %d project(s), which have to say so themselves"
                            .formatted(scenario.supposed().size()));
        }
        if (scenario.runId() == null) {
            throw Refusal.at("/runId", SCENARIO_NOT_SOLVED, "Have it solved first");
        }
        requireUnmoved(scenario, portfolio);
    }

    /** The goals and projects are compared by the approval of the run. */
    private static void requireUnmoved(Scenario scenario, Portfolio portfolio) {
        var taken = scenario.taken();
        if (!portfolio.request().posesAs(taken.terms())) {
            throw Refusal.at(
                    "/takenFrom/portfolioVersion",
                    BASIS_MOVED,
                    "Take a new scenario: the budgets or terms of the portfolio have changed");
        }
        if (!Objects.equals(portfolio.liveRun(), taken.liveRun())) {
            throw Refusal.at(
                    "/takenFrom/liveRun",
                    BASIS_MOVED,
                    "Take a new scenario: another selection was approved since");
        }
    }

    private ScenarioApprovalView apply(
            Scenario scenario, Portfolio portfolio, ApprovalRequest request) {
        var runId = requireNonNull(scenario.runId());
        var run =
                Refusal.within(
                        "/run",
                        () ->
                                approving.approve(
                                        portfolio,
                                        runId,
                                        request,
                                        () -> restate(portfolio, scenario, request.reason())));
        scenario.approve();
        scenarios.flush();
        var approval = ScenarioApprovalView.of(scenario, run);
        audit.record(
                "scenario.approved",
                "scenario",
                scenario.id().toString(),
                scenario.office(),
                null,
                approval,
                request.reason());
        return approval;
    }

    private void restate(Portfolio portfolio, Scenario scenario, String reason) {
        var live = portfolio.request();
        if (!scenario.terms().posesAs(live)) {
            posing.restate(portfolio, scenario.terms().named(live.name()), reason);
        }
    }
}
