package io.mandate.resource;

import static io.mandate.resource.ResourceProblem.MONTH_OVER;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The part of a month that can still be planned: all of a coming month, the rest of this one. */
public record PlanningSpan(YearMonth month, LocalDate from) {

    /** What is left of the month, today included; on a weekend it begins on Monday. */
    public static PlanningSpan of(YearMonth month, LocalDate today) {
        var first = month.atDay(1);
        var span = new PlanningSpan(month, today.isAfter(first) ? WorkingDays.from(today) : first);
        if (span.daysLeft() == 0) {
            var detail = "%s has no working day left on %s".formatted(month, today);
            throw new ProblemException(
                    MONTH_OVER, detail, List.of(new FieldError("/month", detail)));
        }
        return span;
    }

    public static PlanningSpan whole(YearMonth month) {
        return new PlanningSpan(month, month.atDay(1));
    }

    public LocalDate last() {
        return month.atEndOfMonth();
    }

    public int days() {
        return WorkingDays.between(month.atDay(1), last());
    }

    public int daysLeft() {
        return WorkingDays.between(from, last());
    }

    /** The span's share of minutes spread over the month, rounded to the nearest minute. */
    public int shareOf(int minutes) {
        return Math.toIntExact((2L * minutes * daysLeft() + days()) / (2L * days()));
    }
}
