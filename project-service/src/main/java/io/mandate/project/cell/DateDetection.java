package io.mandate.project.cell;

import io.mandate.project.cell.DateCell.Ambiguous;
import io.mandate.project.cell.DateCell.Certain;
import io.mandate.project.cell.DateCell.DayMonth;
import io.mandate.project.cell.DateCell.Style;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out by contradiction how the dates of a register are meant: a project that ends before it
 * starts under one reading and not under the other speaks against the first.
 */
public record DateDetection(DateReading reading, Evidence evidence, boolean certain) {
    /** So many rows must speak for a swap when the firsts of the months do not. */
    private static final int ENOUGH = 3;

    private static final int TIMES_MORE = 4;
    private static final int MANY_FIRSTS = 10;

    /** The dates of one project. */
    public record Span(DateCell start, List<DateCell> finishes) {
        Stream<DateCell> cells() {
            return Stream.concat(Stream.of(start), finishes.stream());
        }
    }

    /**
     * What speaks for which reading: rows that contradict themselves only as written, rows that do
     * only when swapped, and dates that are the first of a month under each.
     */
    public record Evidence(int againstWritten, int againstSwapped, int firsts, int swappedFirsts) {
        boolean speaksForSwap() {
            return againstWritten > 0
                    && againstWritten >= TIMES_MORE * againstSwapped
                    && (againstWritten >= ENOUGH || swappedFirsts > firsts);
        }

        boolean leavesDoubt() {
            return againstWritten > againstSwapped
                    || (againstWritten == 0
                            && againstSwapped == 0
                            && swappedFirsts >= MANY_FIRSTS
                            && swappedFirsts > ENOUGH * firsts);
        }

        @Override
        public String toString() {
            return "%d rows contradict as written, %d swapped"
                    .formatted(againstWritten, againstSwapped);
        }
    }

    /** Decides for the register; a null leaves that part to the dates themselves. */
    public static DateDetection of(
            List<Span> spans, @Nullable DayMonth yearLast, @Nullable Boolean swapped) {
        boolean proven = yearLast != null || provenOrder(spans) != null || !hasOpenOrder(spans);
        var written = new DateReading(yearLast != null ? yearLast : likelyOrder(spans), false);
        var evidence = weigh(spans, written);
        if (swapped != null) {
            return new DateDetection(
                    new DateReading(written.yearLast(), swapped), evidence, proven);
        }
        return evidence.speaksForSwap()
                ? new DateDetection(written.swap(), evidence, true)
                : new DateDetection(written, evidence, proven && !evidence.leavesDoubt());
    }

    private static DayMonth likelyOrder(List<Span> spans) {
        var proven = provenOrder(spans);
        if (proven != null) {
            return proven;
        }
        var evidence = weigh(spans, DateReading.PLAIN);
        return evidence.againstWritten() > evidence.againstSwapped()
                ? DayMonth.DAY_FIRST
                : DayMonth.MONTH_FIRST;
    }

    /** A part above 12 is a day: that proves the order, unless there is proof of both. */
    private static @Nullable DayMonth provenOrder(List<Span> spans) {
        var orders =
                cells(spans)
                        .map(
                                each ->
                                        each instanceof Certain known
                                                        && known.style() == Style.YEAR_LAST
                                                ? known.order()
                                                : null)
                        .filter(each -> each != null)
                        .distinct()
                        .toList();
        return orders.size() == 1 ? orders.getFirst() : null;
    }

    private static boolean hasOpenOrder(List<Span> spans) {
        return cells(spans)
                .anyMatch(
                        each -> each instanceof Ambiguous open && open.style() == Style.YEAR_LAST);
    }

    private static Evidence weigh(List<Span> spans, DateReading written) {
        var swapped = written.swap();
        int againstWritten = 0;
        int againstSwapped = 0;
        for (var span : spans) {
            boolean oddAsWritten = contradicts(span, written);
            boolean oddSwapped = contradicts(span, swapped);
            againstWritten += oddAsWritten && !oddSwapped ? 1 : 0;
            againstSwapped += oddSwapped && !oddAsWritten ? 1 : 0;
        }
        return new Evidence(
                againstWritten, againstSwapped, firsts(spans, written), firsts(spans, swapped));
    }

    private static boolean contradicts(Span span, DateReading reading) {
        var start = reading.read(span.start());
        return start.isPresent()
                && span.finishes().stream()
                        .flatMap(each -> reading.read(each).stream())
                        .anyMatch(each -> each.date().isBefore(start.get().date()));
    }

    private static int firsts(List<Span> spans, DateReading reading) {
        return (int)
                cells(spans)
                        .filter(Ambiguous.class::isInstance)
                        .flatMap(each -> reading.read(each).stream())
                        .filter(each -> each.date().getDayOfMonth() == 1)
                        .count();
    }

    private static Stream<DateCell> cells(List<Span> spans) {
        return spans.stream().flatMap(Span::cells);
    }
}
