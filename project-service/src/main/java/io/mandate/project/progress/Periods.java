package io.mandate.project.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was to be earned and what was earned month by month, without a gap between the first and the last. */
public final class Periods {
    private final SortedMap<YearMonth, BigDecimal> planned = new TreeMap<>();
    private final SortedMap<YearMonth, BigDecimal> earned = new TreeMap<>();
    private final List<Passing> passing;
    private final @Nullable AsOf asOf;
    private final int scale;

    private Periods(Earnings earnings, @Nullable AsOf asOf, int scale) {
        this.passing = earnings.passing();
        this.asOf = asOf;
        this.scale = scale;
        earned.putAll(earnings.byMonth());
    }

    /** One month; nothing is known to be earned after the day of the report. */
    public record Period(
            YearMonth month,
            BigDecimal planned,
            BigDecimal plannedTotal,
            @Nullable BigDecimal earned,
            @Nullable BigDecimal earnedTotal) {}

    /**
     * What was earned.
     *
     * @param byMonth how much more was earned in a month by what does not pass with the time, exactly
     */
    public record Earnings(Map<YearMonth, BigDecimal> byMonth, List<Passing> passing) {}

    /** Without a day of report nothing is said of what was earned. */
    public static List<Period> of(
            Collection<PlannedValue> values, Earnings earnings, @Nullable AsOf asOf, int scale) {
        var periods = new Periods(earnings, asOf, scale);
        values.forEach(
                value ->
                        value.byMonth()
                                .forEach(
                                        (month, amount) ->
                                                periods.planned.merge(
                                                        month, amount, BigDecimal::add)));
        return periods.list();
    }

    private List<Period> list() {
        var found = new ArrayList<Period>();
        if (planned.isEmpty()) {
            return found;
        }
        var plannedTotal = BigDecimal.ZERO;
        var discrete = BigDecimal.ZERO;
        var before = round(BigDecimal.ZERO);
        for (var at = first(); !at.isAfter(last()); at = at.plusMonths(1)) {
            var more = planned.getOrDefault(at, BigDecimal.ZERO);
            plannedTotal = plannedTotal.add(more);
            discrete = discrete.add(earned.getOrDefault(at, BigDecimal.ZERO));
            var total = total(at, discrete);
            found.add(
                    new Period(
                            at,
                            round(more),
                            round(plannedTotal),
                            total == null ? null : total.subtract(before),
                            total));
            before = Objects.requireNonNullElse(total, before);
        }
        return found;
    }

    private @Nullable BigDecimal total(YearMonth month, BigDecimal discrete) {
        if (asOf == null || month.isAfter(asOf.month())) {
            return null;
        }
        var end = asOf.endOf(month);
        return round(
                passing.stream()
                        .filter(each -> each.is(end.day()))
                        .map(each -> each.value().by(end.moment()))
                        .reduce(discrete, BigDecimal::add));
    }

    private YearMonth first() {
        return earned.isEmpty() || planned.firstKey().isBefore(earned.firstKey())
                ? planned.firstKey()
                : earned.firstKey();
    }

    private YearMonth last() {
        var last = planned.lastKey();
        if (!earned.isEmpty() && earned.lastKey().isAfter(last)) {
            last = earned.lastKey();
        }
        return last;
    }

    private BigDecimal round(BigDecimal amount) {
        return amount.setScale(scale, RoundingMode.HALF_EVEN);
    }
}
