package io.mandate.resource.person;

import io.mandate.resource.PlanningSpan;
import io.mandate.resource.WorkingDays;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How much somebody works: minutes of a full month, the first and last day, leave by month. */
@Embeddable
record WorkingTime(
        int monthlyMinutes,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        @JdbcTypeCode(SqlTypes.JSON) List<Leave> leave) {

    /**
     * The minutes that the span really has: the month pro rata by working days between joining and
     * leaving, less leave; of that the share of the days still to come. Rounded down, so that
     * nobody is ever promised a minute too many.
     */
    int net(PlanningSpan span) {
        var first = later(span.month().atDay(1), availableFrom);
        var last = earlier(span.last(), availableTo);
        int present = WorkingDays.between(first, last);
        if (present == 0) {
            return 0;
        }
        long gross = (long) monthlyMinutes * present / span.days();
        long net = Math.max(0, gross - leaveIn(span));
        int toCome = WorkingDays.between(later(span.from(), first), last);
        return Math.toIntExact(net * toCome / present);
    }

    private long leaveIn(PlanningSpan span) {
        return leave.stream()
                .filter(away -> away.month().equals(span.month()))
                .mapToLong(Leave::minutes)
                .sum();
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}
