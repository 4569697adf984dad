package io.mandate.portfolio.scenario;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.Causes;
import io.mandate.platform.web.Idempotency;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import io.mandate.portfolio.posing.Posing;
import io.mandate.portfolio.scenario.Scenario.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Takes a scenario from the live portfolio: its terms, and the goals and projects as they are now. */
@ApplicationScoped
class ScenarioTaking {
    private final Portfolios portfolios;
    private final Posing posing;
    private final Scenarios scenarios;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    ScenarioTaking(
            Portfolios portfolios,
            Posing posing,
            Scenarios scenarios,
            Idempotency idempotency,
            Audit audit,
            Clock clock) {
        this.portfolios = portfolios;
        this.posing = posing;
        this.scenarios = scenarios;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it is to be known, and from which month on it counts. */
    record TakingRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 2_000) String note,
            @Nullable
                    @Schema(
                            implementation = String.class,
                            format = "month",
                            description = "First month that counts; without it the current month",
                            examples = "2027-01")
                    YearMonth asOf) {}

    @Transactional
    ScenarioView take(PortfolioId id, TakingRequest request) {
        var portfolio = portfolios.require(id);
        return idempotency.once(request, ScenarioView.class, () -> take(portfolio, request));
    }

    private ScenarioView take(Portfolio portfolio, TakingRequest request) {
        var situation = posing.situation(portfolio, request.asOf());
        var terms = portfolio.request();
        var taken = new Taken(clock.instant(), portfolio.version(), portfolio.liveRun(), terms);
        var scenario = new Scenario(UUID.fromString(Causes.newId()), portfolio.id(), taken);
        var said =
                new ScenarioRequest(
                        request.name(),
                        request.note(),
                        terms,
                        Supposing.weights(situation.goals()),
                        Map.of());
        scenario.say(said, Causes.current().actor());
        scenarios.keep(scenario, situation);
        var view = ScenarioView.of(scenario);
        audit.record(
                "scenario.taken",
                "scenario",
                scenario.id().toString(),
                scenario.office(),
                null,
                view,
                null);
        return view;
    }
}
