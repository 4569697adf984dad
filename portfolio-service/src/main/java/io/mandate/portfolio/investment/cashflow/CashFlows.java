package io.mandate.portfolio.investment.cashflow;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;

/**
 * Flows on a time axis that starts at the base date: days, of which a year has 365 (Actual/365
 * fixed), or half periods. Lines of one time stay apart; {@link #net} adds them up.
 */
public record CashFlows(List<Flow> lines, int ticksPerYear) {
    private static final int DAYS_PER_YEAR = 365;

    public CashFlows {
        lines = List.copyOf(lines);
    }

    /** An amount of a period; period 0 begins on the base date. */
    public record OfPeriod(int period, BigDecimal amount) {}

    /** An amount of a day. */
    public record OfDay(LocalDate date, BigDecimal amount) {}

    public static CashFlows byPeriod(List<OfPeriod> amounts, Timing timing, int periodsPerYear) {
        return new CashFlows(
                amounts.stream().map(a -> new Flow(timing.tick(a.period()), a.amount())).toList(),
                Timing.TICKS * periodsPerYear);
    }

    public static CashFlows byDate(List<OfDay> amounts, LocalDate base) {
        return new CashFlows(
                amounts.stream()
                        .map(a -> new Flow(ChronoUnit.DAYS.between(base, a.date()), a.amount()))
                        .toList(),
                DAYS_PER_YEAR);
    }

    /** One flow per time, in order of time, without those that add up to 0. */
    public List<Flow> net() {
        var byTick = new TreeMap<Long, BigDecimal>();
        lines.forEach(line -> byTick.merge(line.tick(), line.amount(), BigDecimal::add));
        return byTick.entrySet().stream()
                .filter(each -> each.getValue().signum() != 0)
                .map(each -> new Flow(each.getKey(), each.getValue()))
                .toList();
    }

    BigDecimal benefits() {
        return sum(1);
    }

    /** What is paid, as a positive amount. */
    BigDecimal costs() {
        return sum(-1).negate();
    }

    private BigDecimal sum(int sign) {
        return lines.stream()
                .map(Flow::amount)
                .filter(amount -> amount.signum() == sign)
                .reduce(ZERO, BigDecimal::add);
    }
}
