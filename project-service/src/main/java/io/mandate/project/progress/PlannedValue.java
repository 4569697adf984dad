package io.mandate.project.progress;

import static io.mandate.project.schedule.calendar.WorkingCalendar.minute;
import static java.util.stream.Collectors.toSet;

import io.mandate.platform.money.Money;
import io.mandate.project.schedule.calendar.WorkingCalendar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an activity was to earn by when: its budget, even over the working time between two dates. */
public record PlannedValue(
        WorkingCalendar calendar, LocalDateTime start, LocalDateTime finish, Money budget) {

    /** The working minutes within a month, and the units of money that fall to them. */
    private record Part(YearMonth month, BigInteger units, BigInteger rest) {
        Part more() {
            return new Part(month, units.add(BigInteger.ONE), rest);
        }
    }

    /** The months in which anything was to be earned; they make up the budget to its last minor unit. */
    public SortedMap<YearMonth, BigDecimal> byMonth() {
        var found = new TreeMap<YearMonth, BigDecimal>();
        for (var part : parts()) {
            if (part.units().signum() != 0) {
                found.put(part.month(), amount(part.units()));
            }
        }
        return found;
    }

    /** All that was to be earned by a moment. */
    public BigDecimal by(LocalDateTime moment) {
        if (!moment.isBefore(finish)) {
            return budget.amount();
        }
        var month = YearMonth.from(moment);
        var sum = amount(BigInteger.ZERO);
        for (var each : byMonth().headMap(month.plusMonths(1)).entrySet()) {
            sum =
                    sum.add(
                            each.getKey().equals(month)
                                    ? within(month, each.getValue(), moment)
                                    : each.getValue());
        }
        return sum;
    }

    private BigDecimal within(YearMonth month, BigDecimal value, LocalDateTime moment) {
        long whole = work(month, end(month));
        long done = Math.max(0, work(month, moment));
        return whole == 0
                ? amount(BigInteger.ZERO)
                : value.multiply(BigDecimal.valueOf(done))
                        .divide(BigDecimal.valueOf(whole), scale(), RoundingMode.HALF_EVEN);
    }

    private List<Part> parts() {
        long whole = calendar.work(minute(finish)) - calendar.work(minute(start));
        if (whole <= 0) {
            return List.of(new Part(lastMonth(), units(), BigInteger.ZERO));
        }
        var parts = new ArrayList<Part>();
        for (var at = YearMonth.from(start); !at.isAfter(lastMonth()); at = at.plusMonths(1)) {
            var share =
                    units().multiply(BigInteger.valueOf(work(at, end(at))))
                            .divideAndRemainder(BigInteger.valueOf(whole));
            parts.add(new Part(at, share[0], share[1]));
        }
        return whole(parts);
    }

    /** The largest remainders get the units that are left; of equal ones the earlier. */
    private List<Part> whole(List<Part> parts) {
        var spread = parts.stream().map(Part::units).reduce(BigInteger.ZERO, BigInteger::add);
        var byRest =
                parts.stream()
                        .sorted(Comparator.comparing(Part::rest).reversed())
                        .limit(units().subtract(spread).longValueExact())
                        .map(Part::month)
                        .collect(toSet());
        return parts.stream()
                .map(part -> byRest.contains(part.month()) ? part.more() : part)
                .toList();
    }

    /** Working minutes of the activity within a month until a moment. */
    private long work(YearMonth month, LocalDateTime until) {
        var first = month.atDay(1).atStartOfDay();
        var from = first.isBefore(start) ? start : first;
        var to = until.isAfter(finish) ? finish : until;
        return calendar.work(minute(to)) - calendar.work(minute(from));
    }

    private static LocalDateTime end(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay();
    }

    /** What ends at midnight ends with the day before. */
    private YearMonth lastMonth() {
        return YearMonth.from(finish.minusMinutes(1));
    }

    private int scale() {
        return budget.amount().scale();
    }

    private BigInteger units() {
        return budget.amount().unscaledValue();
    }

    private BigDecimal amount(BigInteger units) {
        return new BigDecimal(units, scale());
    }
}
