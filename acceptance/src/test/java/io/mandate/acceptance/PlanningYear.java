package io.mandate.acceptance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * The twelve months that a story plans, in two budget periods. The first month is the one that gets
 * staffed; work may have begun in the month before it.
 */
record PlanningYear(YearMonth first) {
    private static final Set<DayOfWeek> WORKED = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** Beginning with the next month, so that no day of it has passed. */
    static PlanningYear next(ZoneId office) {
        return new PlanningYear(YearMonth.now(office).plusMonths(1));
    }

    LocalDate workBegins() {
        return first.minusMonths(1).atDay(1);
    }

    YearMonth endOfFirstPeriod() {
        return first.plusMonths(2);
    }

    YearMonth second() {
        return first.plusMonths(3);
    }

    YearMonth last() {
        return first.plusMonths(11);
    }

    LocalDate middleOfFirstMonth() {
        return first.atDay(15);
    }

    /** What remains of a month's hours if nobody works after that day: pro rata by working days. */
    double hoursUntil(LocalDate day, double hours) {
        return hours * workingDaysUntil(day) / workingDaysUntil(first.atEndOfMonth());
    }

    private long workingDaysUntil(LocalDate day) {
        return first.atDay(1)
                .datesUntil(day.plusDays(1))
                .filter(each -> WORKED.contains(each.getDayOfWeek()))
                .count();
    }
}
