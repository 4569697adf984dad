package io.mandate.project.schedule.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What makes working times usable: shifts that do not overlap, days that are stated once, and work in sight. */
public final class CalendarRules {
    /** Plans are made between these days. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    public static final LocalDate LAST = LocalDate.of(2200, 1, 1);
    private static final int MOST_DAYS = 10_000;

    /** More would not fit into the record that tells the calendar to others. */
    private static final int MOST_SHIFTS = 40_000;

    private static final int LONGEST_CLOSURE = 366;

    private final Flaws flaws;
    private final String pointer;

    public CalendarRules(Flaws flaws, String pointer) {
        this.flaws = flaws;
        this.pointer = pointer;
    }

    /** Whether a calendar can be made of these times. */
    public boolean check(WorkingTimes times) {
        boolean holds = true;
        for (var day : times.week().entrySet()) {
            holds &= checkShifts(day.getValue(), pointer + "/week/" + day.getKey());
        }
        holds &= checkExceptions(times.exceptions());
        return holds && checkWork(times);
    }

    /** Whether a time is one that plans are made for. */
    public static boolean isInSight(LocalDate day) {
        return day.isAfter(FIRST) && day.isBefore(LAST);
    }

    private boolean checkShifts(List<Shift> shifts, String where) {
        boolean holds = true;
        int end = 0;
        for (int at = 0; at < shifts.size(); at++) {
            var shift = shifts.get(at);
            holds &=
                    flaws.require(
                            shift.start() >= end && shift.start() < shift.end(),
                            where + "/" + at,
                            "must begin after the shift before it and end after it begins");
            end = shift.end();
        }
        return holds;
    }

    private boolean checkExceptions(List<CalendarException> exceptions) {
        boolean holds = true;
        long days = 0;
        for (int at = 0; at < exceptions.size(); at++) {
            var exception = exceptions.get(at);
            var where = pointer + "/exceptions/" + at;
            holds &= checkShifts(exception.shifts(), where + "/shifts");
            holds &=
                    flaws.require(
                            isInSight(exception.from())
                                    && isInSight(exception.to())
                                    && !exception.to().isBefore(exception.from()),
                            where,
                            "must end on or after the day it begins, between 1900 and 2200");
            days += exception.to().toEpochDay() - exception.from().toEpochDay() + 1;
        }
        holds &=
                flaws.require(
                        days <= MOST_DAYS,
                        pointer + "/exceptions",
                        "must not name more than %d days".formatted(MOST_DAYS));
        int shifts = exceptions.stream().mapToInt(each -> each.shifts().size()).sum();
        holds &=
                flaws.require(
                        shifts <= MOST_SHIFTS,
                        pointer + "/exceptions",
                        "must not have more than %d shifts".formatted(MOST_SHIFTS));
        return holds && checkOverlaps(exceptions);
    }

    private boolean checkOverlaps(List<CalendarException> exceptions) {
        var order =
                IntStream.range(0, exceptions.size())
                        .boxed()
                        .sorted(Comparator.comparing(at -> exceptions.get(at).from()))
                        .toList();
        boolean holds = true;
        for (int at = 1; at < order.size(); at++) {
            var before = exceptions.get(order.get(at - 1));
            holds &=
                    flaws.require(
                            exceptions.get(order.get(at)).from().isAfter(before.to()),
                            pointer + "/exceptions/" + order.get(at),
                            "names a day that another exception names, too");
        }
        return holds;
    }

    private boolean checkWork(WorkingTimes times) {
        boolean works = times.week().values().stream().anyMatch(day -> !day.isEmpty());
        return flaws.require(works, pointer + "/week", "must have a working day")
                && flaws.require(
                        new WorkingCalendar(times).longestClosure() <= LONGEST_CLOSURE,
                        pointer + "/exceptions",
                        "must not leave more than %d days in a row without a working day"
                                .formatted(LONGEST_CLOSURE));
    }
}
