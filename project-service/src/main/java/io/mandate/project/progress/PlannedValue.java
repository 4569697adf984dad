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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an activity was to earn by when: its budget, even over the working time between two dates. */
public final class PlannedValue {
    private final WorkingCalendar calendar;
    private final LocalDateTime start;
    private final LocalDateTime finish;
    private final Money budget;
    private final SortedMap<YearMonth, BigDecimal> byMonth;

    public PlannedValue(
            WorkingCalendar calendar, LocalDateTime start, LocalDateTime finish, Money budget) {
        this.calendar = calendar;
        this.start = start;
        this.finish = finish;
        this.budget = budget;
        this.byMonth = spread();
    }

    /** A month, and the units of money that fall to its working minutes. */
    private record Part(YearMonth month, BigInteger units, BigInteger rest) {
        Part more() {
            return new Part(month, units.add(BigInteger.ONE), rest);
        }
    }

    public LocalDateTime start() {
        return start;
    }

    public LocalDateTime finish() {
        return finish;
    }

    public Money budget() {
        return budget;
    }

    /** The months in which anything was to be earned; they make up the budget to its last minor unit. */
    public SortedMap<YearMonth, BigDecimal> byMonth() {
        return byMonth;
    }

    private SortedMap<YearMonth, BigDecimal> spread() {
        var found = new TreeMap<YearMonth, BigDecimal>();
        for (var part : parts()) {
            if (part.units().signum() != 0) {
                found.put(part.month(), amount(part.units()));
            }
        }
        return Collections.unmodifiableSortedMap(found);
    }

    /** All that was to be earned by a moment. */
    public BigDecimal by(LocalDateTime moment) {
        if (!moment.isBefore(finish)) {
            return budget.amount();
        }
        var month = YearMonth.from(moment);
        var whole = byMonth.headMap(month).values().stream();
        return whole.reduce(within(month, moment), BigDecimal::add);
    }

    private BigDecimal within(YearMonth month, LocalDateTime moment) {
        var value = byMonth.getOrDefault(month, amount(BigInteger.ZERO));
        long before = workUntil(month.atDay(1).atStartOfDay());
        long whole = workUntil(end(month)) - before;
        long done = workUntil(moment) - before;
        return whole == 0
                ? amount(BigInteger.ZERO)
                : value.multiply(BigDecimal.valueOf(done))
                        .divide(BigDecimal.valueOf(whole), scale(), RoundingMode.HALF_EVEN);
    }

    private List<Part> parts() {
        long whole = workUntil(finish);
        var last = lastMonth();
        if (whole == 0) {
            return List.of(new Part(last, units(), BigInteger.ZERO));
        }
        var parts = new ArrayList<Part>();
        long before = 0;
        for (var at = YearMonth.from(start); !at.isAfter(last); at = at.plusMonths(1)) {
            long until = workUntil(end(at));
            var share =
                    units().multiply(BigInteger.valueOf(until - before))
                            .divideAndRemainder(BigInteger.valueOf(whole));
            parts.add(new Part(at, share[0], share[1]));
            before = until;
        }
        return whole(parts);
    }

    /** The largest remainders get the units that are left; of equal ones the earlier. */
    private List<Part> whole(List<Part> parts) {
        var spread = parts.stream().map(Part::units).reduce(BigInteger.ZERO, BigInteger::add);
        int left = units().subtract(spread).intValueExact();
        if (left == 0) {
            return parts;
        }
        var byRest =
                parts.stream()
                        .sorted(Comparator.comparing(Part::rest).reversed())
                        .limit(left)
                        .map(Part::month)
                        .collect(toSet());
        return parts.stream()
                .map(part -> byRest.contains(part.month()) ? part.more() : part)
                .toList();
    }

    /** Working minutes of the activity until a moment. */
    private long workUntil(LocalDateTime moment) {
        var until = moment.isAfter(finish) ? finish : moment;
        return Math.max(0, calendar.work(minute(until)) - calendar.work(minute(start)));
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
