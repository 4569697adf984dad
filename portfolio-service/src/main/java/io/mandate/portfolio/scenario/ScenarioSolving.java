package io.mandate.portfolio.scenario;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Idempotency;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import io.mandate.portfolio.selection.SelectionAsking;
import io.mandate.portfolio.selection.SelectionRequest;
import io.mandate.portfolio.selection.SelectionRunView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Has a scenario's problem solved, in the situation in which it was taken. */
@ApplicationScoped
class ScenarioSolving {
    private final Portfolios portfolios;
    private final Scenarios scenarios;
    private final SelectionAsking asking;
    private final Idempotency idempotency;

    ScenarioSolving(
            Portfolios portfolios,
            Scenarios scenarios,
            SelectionAsking asking,
            Idempotency idempotency) {
        this.portfolios = portfolios;
        this.scenarios = scenarios;
        this.asking = asking;
        this.idempotency = idempotency;
    }

    @Transactional
    SelectionRunView solve(PortfolioId portfolioId, UUID id, SelectionRequest request) {
        if (request.asOf() != null) {
            throw ProblemException.invalid("/asOf", "The month was chosen when it was taken");
        }
        var portfolio = portfolios.require(portfolioId);
        return idempotency.once(
                request,
                SelectionRunView.class,
                () -> {
                    var scenario = scenarios.require(portfolioId, id);
                    scenario.requireOpen();
                    var situation = scenarios.situation(id);
                    var posed = Refusal.within("/terms", () -> scenario.problemIn(situation));
                    var run = asking.queue(portfolio, posed, request, id);
                    scenario.solvedBy(run.run().id());
                    return run;
                });
    }
}
