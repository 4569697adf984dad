package io.mandate.portfolio.valuation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import io.mandate.portfolio.MonthAmount;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a project still costs: by period, in months without a budget ({@code outside}), and what is
 * sunk. A project in flight has sunk every month before the first that counts; one that has not
 * started has sunk nothing.
 */
public record CostToCome(
        List<BigDecimal> byPeriod,
        BigDecimal outside,
        BigDecimal sunk,
        Set<Assumption> assumptions) {

    public CostToCome {
        byPeriod = List.copyOf(byPeriod);
        assumptions = Collections.unmodifiableSet(assumptions);
    }

    /** Everything that is still to be paid. */
    public BigDecimal total() {
        return byPeriod.stream().reduce(outside, BigDecimal::add);
    }

    /** What it takes from the budgets. */
    public BigDecimal budgeted() {
        return byPeriod.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean missesEveryPeriod() {
        return outside.signum() != 0 && byPeriod.stream().allMatch(each -> each.signum() == 0);
    }

    /** Of a project in flight that costs this by month. */
    public static CostToCome inFlight(List<MonthAmount> costs, Horizon horizon) {
        var project = new ProjectCase(true, null, null, null, null, costs, List.of());
        return of(project, ProjectCase.sum(costs), horizon);
    }

    /** For a case whose cost is known. */
    static CostToCome of(ProjectCase project, BigDecimal plannedCost, Horizon horizon) {
        var assumptions = EnumSet.noneOf(Assumption.class);
        var months = months(project, plannedCost, horizon, assumptions);
        var coins = horizon.coins();
        var byPeriod =
                new ArrayList<>(Collections.nCopies(horizon.periods().size(), BigDecimal.ZERO));
        var outside = BigDecimal.ZERO;
        var sunk = BigDecimal.ZERO;
        for (var entry : months.entrySet()) {
            var month = entry.getKey();
            if (month.isBefore(horizon.asOf())) {
                if (project.inFlight()) {
                    sunk = sunk.add(entry.getValue());
                    continue;
                }
                assumptions.add(Assumption.PASSED_MONTHS_MOVED);
                month = horizon.asOf();
            }
            int period = horizon.periodOf(month);
            if (period < 0) {
                outside = outside.add(entry.getValue());
            } else {
                byPeriod.set(period, byPeriod.get(period).add(entry.getValue()));
            }
        }
        byPeriod.replaceAll(coins::rounded);
        return new CostToCome(byPeriod, coins.rounded(outside), coins.rounded(sunk), assumptions);
    }

    private static Map<YearMonth, BigDecimal> months(
            ProjectCase project,
            BigDecimal plannedCost,
            Horizon horizon,
            Set<Assumption> assumptions) {
        return project.costs().isEmpty()
                ? spread(project, plannedCost, horizon, assumptions)
                : byMonth(project.costs());
    }

    private static Map<YearMonth, BigDecimal> byMonth(List<MonthAmount> flow) {
        return flow.stream()
                .collect(
                        groupingBy(
                                MonthAmount::month,
                                TreeMap::new,
                                reducing(BigDecimal.ZERO, MonthAmount::amount, BigDecimal::add)));
    }

    private static Map<YearMonth, BigDecimal> spread(
            ProjectCase project, BigDecimal cost, Horizon horizon, Set<Assumption> assumptions) {
        var start = project.start();
        var finish = project.finish();
        assumptions.add(
                start == null || finish == null
                        ? Assumption.COST_SPREAD_OVER_HORIZON
                        : Assumption.COST_SPREAD_OVER_DATES);
        var first = start != null ? start : horizon.firstDay();
        var last = finish != null ? finish : horizon.lastDay();
        // One known date may lie beyond the horizon's other end: then all falls on the known one.
        var from = start == null && last.isBefore(first) ? last : first;
        var to = last.isBefore(from) ? from : last;
        return EvenSpread.of(cost, from, to, horizon.coins().digits());
    }
}
