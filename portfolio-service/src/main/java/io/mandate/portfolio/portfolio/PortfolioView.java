package io.mandate.portfolio.portfolio;

import io.mandate.platform.web.Versioned;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.balance.Balance;
import io.mandate.portfolio.capacity.RoleCapacity;
import io.mandate.portfolio.funding.FundingLine;
import io.mandate.portfolio.relation.Relations;
import io.mandate.portfolio.strategy.StrategyId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A portfolio as callers see it; {@code liveRun} is the selection run whose result is in force. */
record PortfolioView(
        PortfolioId id,
        long version,
        String office,
        String name,
        StrategyId strategyId,
        @Schema(implementation = String.class, description = "ISO 4217") Currency currency,
        Objective objective,
        String formula,
        List<Period> periods,
        List<ProjectId> mandatory,
        List<ProjectId> excluded,
        @Nullable Balance balance,
        @Nullable Relations relations,
        List<RoleCapacity> capacity,
        List<FundingLine> funding,
        @Nullable UUID liveRun)
        implements Versioned {

    static PortfolioView of(Portfolio portfolio) {
        var request = portfolio.request();
        return new PortfolioView(
                portfolio.id(),
                portfolio.version(),
                request.office(),
                request.name(),
                request.strategyId(),
                request.currency(),
                request.objective(),
                request.objective().formula(),
                request.periods(),
                request.mandatory(),
                request.excluded(),
                request.balance(),
                request.relations(),
                request.capacity(),
                request.funding(),
                portfolio.liveRun());
    }
}
