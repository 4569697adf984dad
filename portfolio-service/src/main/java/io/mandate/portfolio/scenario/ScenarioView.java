package io.mandate.portfolio.scenario;

import io.mandate.platform.web.Versioned;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.PortfolioRequest;
import io.mandate.portfolio.scenario.ScenarioRequest.Supposition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scenario as callers see it. */
record ScenarioView(
        UUID id,
        PortfolioId portfolioId,
        long version,
        Scenario.State state,
        String name,
        @Nullable String note,
        @Schema(description = "From what it was taken, and when") Origin takenFrom,
        PortfolioRequest terms,
        Map<String, BigDecimal> weights,
        Map<ProjectId, Supposition> supposed,
        @Schema(description = "Who took or edited it: somebody else approves it")
                List<String> authors,
        @Schema(
                        description =
                                "The selection run that solves it as it is now; null if it was not asked for")
                @Nullable UUID runId)
        implements Versioned {

    /** The version of the live portfolio, and the run whose selection was in force. */
    record Origin(long portfolioVersion, @Nullable UUID liveRun, Instant at) {}

    static ScenarioView of(Scenario scenario) {
        var taken = scenario.taken();
        return new ScenarioView(
                scenario.id(),
                scenario.portfolioId(),
                scenario.version(),
                scenario.state(),
                scenario.name(),
                scenario.said().note(),
                new Origin(taken.portfolioVersion(), taken.liveRun(), taken.at()),
                scenario.terms(),
                new TreeMap<>(scenario.weights()),
                new TreeMap<>(scenario.supposed()),
                scenario.authors(),
                scenario.runId());
    }
}
