package io.mandate.project.schedule.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Working times made ready for arithmetic. Times are minutes since 1970-01-01T00:00 on the office's
 * clock; every function costs a binary search over the exceptions, however long the way.
 */
public final class WorkingCalendar {
    private static final long MONDAY = LocalDate.of(1969, 12, 29).toEpochDay();
    private static final int WEEK = 7;

    private final WorkingDay[] week = new WorkingDay[WEEK];
    private final long[] weekBefore = new long[WEEK + 1];
    private final long[] days;
    private final WorkingDay[] exceptions;

    /** How much more (or less) work than usual the exceptions before this one bring. */
    private final long[] extra;

    /** The work before the day of each exception. */
    private final long[] before;

    public WorkingCalendar(WorkingTimes times) {
        for (var day : DayOfWeek.values()) {
            int at = day.getValue() - 1;
            week[at] = new WorkingDay(times.week().getOrDefault(day, List.of()));
            weekBefore[at + 1] = weekBefore[at] + week[at].total();
        }
        var special = new TreeMap<Long, WorkingDay>();
        for (var exception : times.exceptions()) {
            var day = new WorkingDay(exception.shifts());
            long last = exception.to().toEpochDay();
            for (long at = exception.from().toEpochDay(); at <= last; at++) {
                special.put(at, day);
            }
        }
        days = special.keySet().stream().mapToLong(Long::longValue).toArray();
        exceptions = special.values().toArray(WorkingDay[]::new);
        extra = new long[days.length + 1];
        before = new long[days.length];
        for (int at = 0; at < days.length; at++) {
            before[at] = usual(days[at]) + extra[at];
            int instead = week[Math.floorMod(days[at] - MONDAY, WEEK)].total();
            extra[at + 1] = extra[at] + exceptions[at].total() - instead;
        }
    }

    /** The minute on the office's clock. */
    public static long minute(LocalDateTime time) {
        return time.toLocalDate().toEpochDay() * WorkingDay.MINUTES
                + time.getHour() * 60L
                + time.getMinute();
    }

    public static LocalDateTime time(long minute) {
        int ofDay = Math.floorMod(minute, WorkingDay.MINUTES);
        return LocalDate.ofEpochDay(Math.floorDiv(minute, WorkingDay.MINUTES))
                .atTime(ofDay / 60, ofDay % 60);
    }

    /** The working minutes of a usual week. */
    public long weekly() {
        return weekBefore[WEEK];
    }

    /** The work done until a time; only differences mean something. */
    public long work(long time) {
        long day = Math.floorDiv(time, WorkingDay.MINUTES);
        int minute = Math.floorMod(time, WorkingDay.MINUTES);
        int found = Arrays.binarySearch(days, day);
        int at = found < 0 ? -found - 1 : found;
        var pattern = found < 0 ? week[Math.floorMod(day - MONDAY, WEEK)] : exceptions[at];
        return usual(day) + extra[at] + pattern.before(minute);
    }

    /** The last time until which no more than this is done: where the next working minute begins. */
    public long startOf(long work) {
        int at = lastAtOrBefore(work);
        if (at >= 0 && work < before[at] + exceptions[at].total()) {
            return days[at] * WorkingDay.MINUTES
                    + exceptions[at].minuteOf((int) (work - before[at]));
        }
        long usual = work - extra[at + 1];
        long weeks = Math.floorDiv(usual, weekly());
        long rest = Math.floorMod(usual, weekly());
        int day = 0;
        while (weekBefore[day + 1] <= rest) {
            day++;
        }
        return (MONDAY + weeks * WEEK + day) * WorkingDay.MINUTES
                + week[day].minuteOf((int) (rest - weekBefore[day]));
    }

    /** The first time at which all this is done: where its last working minute ends. */
    public long finishOf(long work) {
        return startOf(work - 1) + 1;
    }

    /** The most days in a row, counted from an exception, on which nobody works. */
    long longestClosure() {
        long longest = 0;
        for (int at = 0; at < days.length; at++) {
            if (exceptions[at].total() == 0) {
                long next = Math.floorDiv(startOf(before[at]), WorkingDay.MINUTES);
                longest = Math.max(longest, next - days[at]);
            }
        }
        return longest;
    }

    private int lastAtOrBefore(long work) {
        int low = 0;
        int high = before.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle] <= work) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private long usual(long day) {
        long since = day - MONDAY;
        return Math.floorDiv(since, WEEK) * weekly() + weekBefore[Math.floorMod(since, WEEK)];
    }
}
