package io.mandate.portfolio.valuation;

import static java.util.Comparator.naturalOrder;

import io.mandate.portfolio.MonthAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
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

    /** The month in which it is planned to start, or else in which it first costs something; null if neither is known. */
    public @Nullable YearMonth startMonth() {
        return start != null
                ? YearMonth.from(start)
                : costs.stream().map(MonthAmount::month).min(naturalOrder()).orElse(null);
    }

    /** The same so many months later, or earlier if below 0: its dates, costs and benefits. */
    public ProjectCase moved(long months) {
        return new ProjectCase(
                inFlight,
                start == null ? null : start.plusMonths(months),
                finish == null ? null : finish.plusMonths(months),
                plannedCost,
                riskFactor,
                moved(costs, months),
                moved(benefits, months));
    }

    private static List<MonthAmount> moved(List<MonthAmount> flow, long months) {
        return flow.stream()
                .map(each -> new MonthAmount(each.month().plusMonths(months), each.amount()))
                .toList();
    }

    static BigDecimal sum(List<MonthAmount> flow) {
        return flow.stream().map(MonthAmount::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
