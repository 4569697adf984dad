package io.mandate.portfolio.scenario;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.Causes;
import io.mandate.platform.web.Preconditions;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.PortfolioPosing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Edits and discards scenarios. Nothing live changes by that. */
@ApplicationScoped
class ScenarioEditing {
    private final Scenarios scenarios;
    private final PortfolioPosing portfolios;
    private final Audit audit;

    ScenarioEditing(Scenarios scenarios, PortfolioPosing portfolios, Audit audit) {
        this.scenarios = scenarios;
        this.portfolios = portfolios;
        this.audit = audit;
    }

    @Transactional
    ScenarioView edit(
            PortfolioId portfolio,
            UUID id,
            @Nullable String ifMatch,
            UnaryOperator<ScenarioRequest> patch) {
        var scenario = scenarios.require(portfolio, id);
        Preconditions.require(ifMatch, scenario.version());
        scenario.requireOpen();
        var before = scenario.said();
        var after = patch.apply(before);
        Supposing.check(after, scenario.taken().terms(), scenarios.situation(id));
        Refusal.within("/terms", () -> portfolios.checked(after.terms()));
        scenario.say(after, Causes.current().actor());
        scenarios.flush();
        record(scenario, "edited", before, after);
        return ScenarioView.of(scenario);
    }

    @Transactional
    void discard(PortfolioId portfolio, UUID id, @Nullable String ifMatch) {
        var scenario = scenarios.require(portfolio, id);
        Preconditions.require(ifMatch, scenario.version());
        scenario.requireOpen();
        scenarios.delete(scenario);
        scenarios.flush();
        record(scenario, "discarded", scenario.said(), null);
    }

    private void record(Scenario scenario, String verb, Object before, @Nullable Object after) {
        audit.record(
                "scenario." + verb,
                "scenario",
                scenario.id().toString(),
                scenario.office(),
                before,
                after,
                null);
    }
}
