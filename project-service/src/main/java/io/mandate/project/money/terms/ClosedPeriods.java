package io.mandate.project.money.terms;

import java.time.LocalDate;
import java.util.List;

/** The days of one office on which nothing is posted any more. */
public record ClosedPeriods(List<Range> closed) {
    /** From one day to another, both included. */
    public record Range(LocalDate first, LocalDate last) {
        boolean has(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public boolean isClosed(LocalDate day) {
        return closed.stream().anyMatch(range -> range.has(day));
    }

    /** The day itself, or the first open one behind it: that is where corrections go. */
    public LocalDate openDay(LocalDate day) {
        var open = day;
        while (isClosed(open)) {
            open = lastOfRangeWith(open).plusDays(1);
        }
        return open;
    }

    private LocalDate lastOfRangeWith(LocalDate day) {
        return closed.stream()
                .filter(range -> range.has(day))
                .map(Range::last)
                .max(LocalDate::compareTo)
                .orElse(day);
    }
}
