package io.mandate.portfolio.portfolio;

import io.mandate.portfolio.PortfolioEvent;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.Stamp;
import io.mandate.portfolio.balance.Balance;
import io.mandate.portfolio.capacity.RoleCapacity;
import io.mandate.portfolio.funding.FundingLine;
import io.mandate.portfolio.relation.Relations;
import io.mandate.portfolio.strategy.StrategyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A portfolio was opened, or its budgets or terms changed. */
public record PortfolioChanged(
        Stamp stamp,
        String name,
        StrategyId strategyId,
        String currency,
        Objective objective,
        List<Period> periods,
        List<ProjectId> mandatory,
        List<ProjectId> excluded,
        @Nullable Balance balance,
        @Nullable Relations relations,
        List<RoleCapacity> capacity,
        List<FundingLine> funding)
        implements PortfolioEvent {

    static PortfolioChanged of(Stamp stamp, PortfolioRequest now) {
        return new PortfolioChanged(
                stamp,
                now.name(),
                now.strategyId(),
                now.currency().getCurrencyCode(),
                now.objective(),
                now.periods(),
                now.mandatory(),
                now.excluded(),
                now.balance(),
                now.relations(),
                now.capacity(),
                now.funding());
    }

    @Override
    public String type() {
        return "mandate.portfolio.portfolio-changed.v1";
    }
}
