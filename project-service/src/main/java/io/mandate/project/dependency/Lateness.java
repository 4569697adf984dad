package io.mandate.project.dependency;

import io.mandate.project.schedule.calendar.WorkingCalendar;
import io.mandate.project.schedule.calendar.WorkingTimes;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.LongStream;

/** By how much something comes after it is needed, in days of the calendar and of work. */
final class Lateness {
    private static final long DAY = Duration.ofDays(1).toMinutes();

    private Lateness() {}

    /** Calendar days; a part of a day is one. */
    static int days(LocalDateTime needed, LocalDateTime arrival) {
        return arrival.isAfter(needed)
                ? (int) Math.ceilDiv(Duration.between(needed, arrival).toSeconds(), DAY * 60)
                : 0;
    }

    /** The days of the calendar on which somebody would have worked meanwhile. */
    static int workingDays(WorkingTimes times, LocalDateTime needed, LocalDateTime arrival) {
        if (!arrival.isAfter(needed)) {
            return 0;
        }
        var calendar = new WorkingCalendar(times);
        long from = WorkingCalendar.minute(needed);
        long to = WorkingCalendar.minute(arrival);
        return (int)
                LongStream.rangeClosed(Math.floorDiv(from, DAY), Math.floorDiv(to, DAY))
                        .filter(day -> worksBetween(calendar, day, from, to))
                        .count();
    }

    private static boolean worksBetween(WorkingCalendar calendar, long day, long from, long to) {
        long begin = Math.max(from, day * DAY);
        long end = Math.min(to, (day + 1) * DAY);
        return begin < end && calendar.work(end) > calendar.work(begin);
    }

    /** The last time from which so much work is done by then. */
    static LocalDateTime before(WorkingTimes times, LocalDateTime then, long lag) {
        if (lag == 0) {
            return then;
        }
        var calendar = new WorkingCalendar(times);
        return WorkingCalendar.time(
                calendar.startOf(calendar.work(WorkingCalendar.minute(then)) - lag));
    }
}
