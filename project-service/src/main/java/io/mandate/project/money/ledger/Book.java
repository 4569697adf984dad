package io.mandate.project.money.ledger;

import io.mandate.project.ProjectId;
import io.mandate.project.money.terms.ClosedPeriods;
import io.mandate.project.money.terms.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the books of one project need to know about it. */
public record Book(
        ProjectId project,
        String office,
        String currency,
        boolean closed,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        Set<String> elements,
        ClosedPeriods periods,
        List<Since> phases,
        long number) {

    /** Since when the project is in a phase; in the order of what happened. */
    public record Since(LocalDate on, Phase phase) {}

    Phase phaseOn(LocalDate day) {
        var phase = Phase.PREPARATION;
        for (var each : phases) {
            phase = each.on().isAfter(day) ? phase : each.phase();
        }
        return phase;
    }

    /** Whether a month has no day of the project. */
    boolean isOutside(LocalDate day) {
        var first = day.withDayOfMonth(1);
        return (finish != null && first.isAfter(finish))
                || (start != null && first.plusMonths(1).minusDays(1).isBefore(start));
    }
}
