package io.mandate.portfolio.portfolio;

import io.mandate.platform.event.DomainEvent;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.Stamp;
import io.mandate.portfolio.balance.AlignmentLimit;
import io.mandate.portfolio.balance.Balance;
import io.mandate.portfolio.balance.BucketShare;
import io.mandate.portfolio.balance.RiskLimit;
import io.mandate.portfolio.balance.RiskLimit.HighRisk;
import io.mandate.portfolio.capacity.RoleCapacity;
import io.mandate.portfolio.funding.FundingLine;
import io.mandate.portfolio.funding.Spending;
import io.mandate.portfolio.relation.Exclusion;
import io.mandate.portfolio.relation.Need;
import io.mandate.portfolio.relation.ProjectSet;
import io.mandate.portfolio.relation.Relations;
import io.mandate.portfolio.strategy.StrategyId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A portfolio with the longest name, the most periods and the dearest budgets that a request may have. */
public final class LargestPortfolio {
    private LargestPortfolio() {}

    public static DomainEvent naming(
            Stamp stamp, List<ProjectId> mandatory, List<ProjectId> excluded) {
        var first = YearMonth.of(2027, 1);
        var periods =
                IntStream.range(0, 60)
                        .mapToObj(
                                month ->
                                        new Period(
                                                first.plusMonths(month),
                                                first.plusMonths(month),
                                                new BigDecimal("9".repeat(16) + ".12345678")))
                        .toList();
        return new PortfolioChanged(
                stamp,
                "€".repeat(200),
                new StrategyId(UUID.randomUUID()),
                "EUR",
                Objective.RISK_ADJUSTED_VALUE,
                periods,
                mandatory,
                excluded,
                new Balance(
                        Collections.nCopies(20, share()),
                        new BigDecimal("0.9999"),
                        new BigDecimal("99.999999"),
                        new AlignmentLimit(new BigDecimal("0.9999"), new BigDecimal("0.9999")),
                        new RiskLimit(
                                new BigDecimal("0.9999"),
                                new HighRisk(new BigDecimal("0.9999"), new BigDecimal("0.9999")),
                                new BigDecimal("0.9999"))),
                relations(mandatory.getFirst()),
                Collections.nCopies(200, capacity(first)),
                Collections.nCopies(50, line(first)));
    }

    private static Relations relations(ProjectId id) {
        var set =
                new ProjectSet(
                        "€".repeat(60), Collections.nCopies(100, id), 100_000_000, 100_000_000);
        return new Relations(
                Collections.nCopies(500, new Need(id, id)),
                Collections.nCopies(500, new Exclusion(id, id)),
                Collections.nCopies(20, set));
    }

    private static RoleCapacity capacity(YearMonth month) {
        return new RoleCapacity("€".repeat(60), month, month, new BigDecimal("99999999.99"));
    }

    private static FundingLine line(YearMonth month) {
        return new FundingLine(
                "€".repeat(60),
                "€".repeat(60),
                Spending.CAPEX,
                month,
                month,
                new BigDecimal("9".repeat(16) + ".12345678"));
    }

    private static BucketShare share() {
        return new BucketShare(
                "€".repeat(60),
                Collections.nCopies(50, "€".repeat(60)),
                new BigDecimal("0.9999"),
                new BigDecimal("0.9999"));
    }
}
