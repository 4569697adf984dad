package io.mandate.project.schedule.calendar;

import java.util.Comparator;
import java.util.List;

/** The working minutes of one kind of day. */
final class WorkingDay {
    static final int MINUTES = 24 * 60;

    private final int[] from;
    private final int[] to;
    private final int total;

    WorkingDay(List<Shift> shifts) {
        var sorted = shifts.stream().sorted(Comparator.comparingInt(Shift::start)).toList();
        from = sorted.stream().mapToInt(Shift::start).toArray();
        to = sorted.stream().mapToInt(Shift::end).toArray();
        int sum = 0;
        for (int at = 0; at < from.length; at++) {
            sum += to[at] - from[at];
        }
        total = sum;
    }

    int total() {
        return total;
    }

    /** How much of the day's work lies before this minute of the day. */
    int before(int minute) {
        int sum = 0;
        for (int at = 0; at < from.length && from[at] < minute; at++) {
            sum += Math.min(minute, to[at]) - from[at];
        }
        return sum;
    }

    /** At which minute of the day the working minute of this number begins. */
    int minuteOf(int number) {
        int left = number;
        for (int at = 0; at < from.length; at++) {
            int length = to[at] - from[at];
            if (left < length) {
                return from[at] + left;
            }
            left -= length;
        }
        throw new IllegalArgumentException("The day has no working minute " + number);
    }
}
