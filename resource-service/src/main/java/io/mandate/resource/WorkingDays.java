package io.mandate.resource;

import static java.time.temporal.TemporalAdjusters.next;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts the days on which work is shared out: Monday to Friday. */
public final class WorkingDays {
    private static final int A_WEEK = 7;
    private static final int WORKED = 5;
    private static final long A_MONDAY = LocalDate.of(1970, 1, 5).toEpochDay();

    private WorkingDays() {}

    /** The working days from the first day to the last, both included. */
    public static int between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        return Math.toIntExact(before(last.plusDays(1)) - before(first));
    }

    /** The day itself, or the Monday after it. */
    public static LocalDate from(LocalDate day) {
        return day.getDayOfWeek().getValue() <= WORKED ? day : day.with(next(DayOfWeek.MONDAY));
    }

    private static long before(LocalDate day) {
        long days = day.toEpochDay() - A_MONDAY;
        return Math.floorDiv(days, A_WEEK) * WORKED + Math.min(Math.floorMod(days, A_WEEK), WORKED);
    }
}
