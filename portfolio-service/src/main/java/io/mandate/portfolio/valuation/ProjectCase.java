package io.mandate.portfolio.valuation;

import io.mandate.portfolio.MonthAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a project says about its money and time; null is unknown. */
public record ProjectCase(
        boolean inFlight,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable BigDecimal plannedCost,
        @Nullable BigDecimal riskFactor,
        List<MonthAmount> costs,
        List<MonthAmount> benefits) {

    public ProjectCase {
        costs = List.copyOf(costs);
        benefits = List.copyOf(benefits);
    }

    /** The planned cost, or else the sum of the costs by month; null if neither is known. */
    public @Nullable BigDecimal size() {
        if (plannedCost != null || costs.isEmpty()) {
            return plannedCost;
        }
        return sum(costs);
    }

    static BigDecimal sum(List<MonthAmount> flow) {
        return flow.stream().map(MonthAmount::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
