package io.mandate.portfolio.portfolio;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.balance.Balance;
import io.mandate.portfolio.capacity.RoleCapacity;
import io.mandate.portfolio.relation.Relations;
import io.mandate.portfolio.strategy.StrategyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Portfolios for 2027 in euro. */
public final class PortfolioFixtures {
    private PortfolioFixtures() {}

    public static Portfolio portfolio(
            Objective objective,
            String budget,
            List<ProjectId> mandatory,
            List<ProjectId> excluded) {
        return portfolio(objective, budget, mandatory, excluded, null);
    }

    /** One that asks for a mix. */
    public static Portfolio portfolio(
            Objective objective,
            String budget,
            List<ProjectId> mandatory,
            List<ProjectId> excluded,
            @Nullable Balance balance) {
        return posed(objective, budget, mandatory, excluded, balance, null, List.of());
    }

    /** One whose projects are related. */
    public static Portfolio related(
            String budget,
            List<ProjectId> mandatory,
            List<ProjectId> excluded,
            Relations relations) {
        return posed(
                Objective.RISK_ADJUSTED_VALUE,
                budget,
                mandatory,
                excluded,
                null,
                relations,
                List.of());
    }

    /** One with 100 to spend that can count on so many hours of roles. */
    public static Portfolio staffed(RoleCapacity... capacity) {
        return posed(
                Objective.RISK_ADJUSTED_VALUE,
                "100",
                List.of(),
                List.of(),
                null,
                null,
                List.of(capacity));
    }

    private static Portfolio posed(
            Objective objective,
            String budget,
            List<ProjectId> mandatory,
            List<ProjectId> excluded,
            @Nullable Balance balance,
            @Nullable Relations relations,
            List<RoleCapacity> capacity) {
        var portfolio = new Portfolio(new PortfolioId(new UUID(1, 1)), "HQ");
        portfolio.pose(
                new PortfolioRequest(
                        "HQ",
                        "Portfolio",
                        new StrategyId(new UUID(2, 2)),
                        Currency.getInstance("EUR"),
                        objective,
                        List.of(
                                new Period(
                                        YearMonth.of(2027, 1),
                                        YearMonth.of(2027, 6),
                                        new BigDecimal(budget))),
                        mandatory,
                        excluded,
                        balance,
                        relations,
                        capacity,
                        null),
                LocalDate.of(2027, 1, 4));
        return portfolio;
    }
}
