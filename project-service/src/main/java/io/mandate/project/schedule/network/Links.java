package io.mandate.project.schedule.network;

import io.mandate.project.schedule.calendar.WorkingCalendar;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The links as arrays, listed by predecessor and by successor. */
final class Links {
    final int[] from;
    final int[] to;
    final LinkType[] type;
    private final long[] lag;

    /** In whose time the lag passes; null is day and night. */
    private final @Nullable WorkingCalendar[] lagCalendar;

    private final int[] incoming;
    private final int[] firstIncoming;
    private final int[] outgoing;
    private final int[] firstOutgoing;

    Links(
            List<Link> links,
            Map<String, Integer> index,
            WorkingCalendar[] calendars,
            WorkingCalendar standard,
            LagCalendar policy) {
        int size = links.size();
        from = new int[size];
        to = new int[size];
        type = new LinkType[size];
        lag = new long[size];
        lagCalendar = new WorkingCalendar[size];
        for (int at = 0; at < size; at++) {
            var link = links.get(at);
            from[at] = index.getOrDefault(link.from(), -1);
            to[at] = index.getOrDefault(link.to(), -1);
            type[at] = link.type();
            lag[at] = link.lag();
            lagCalendar[at] =
                    switch (policy) {
                        case PREDECESSOR -> calendars[from[at]];
                        case SUCCESSOR -> calendars[to[at]];
                        case SCHEDULE -> standard;
                        case ELAPSED -> null;
                    };
        }
        firstIncoming = firsts(to, calendars.length);
        incoming = grouped(to, firstIncoming);
        firstOutgoing = firsts(from, calendars.length);
        outgoing = grouped(from, firstOutgoing);
    }

    /** The earliest that the link allows its successor's end, when its predecessor's end is at this time. */
    long allow(int link, long time) {
        var calendar = lagCalendar[link];
        if (lag[link] == 0) {
            return time;
        }
        return calendar == null
                ? time + lag[link]
                : calendar.finishOf(calendar.work(time) + lag[link]);
    }

    /** The latest for the predecessor's end that keeps {@link #allow} at or before this time. */
    long require(int link, long time) {
        var calendar = lagCalendar[link];
        if (lag[link] == 0) {
            return time;
        }
        return calendar == null
                ? time - lag[link]
                : calendar.startOf(calendar.work(time) - lag[link]);
    }

    int incomingCount(int activity) {
        return firstIncoming[activity + 1] - firstIncoming[activity];
    }

    int incoming(int activity, int number) {
        return incoming[firstIncoming[activity] + number];
    }

    int outgoingCount(int activity) {
        return firstOutgoing[activity + 1] - firstOutgoing[activity];
    }

    int outgoing(int activity, int number) {
        return outgoing[firstOutgoing[activity] + number];
    }

    private static int[] firsts(int[] end, int activities) {
        var firsts = new int[activities + 1];
        for (int activity : end) {
            firsts[activity + 1]++;
        }
        for (int at = 0; at < activities; at++) {
            firsts[at + 1] += firsts[at];
        }
        return firsts;
    }

    private static int[] grouped(int[] end, int[] firsts) {
        var next = firsts.clone();
        var grouped = new int[end.length];
        for (int link = 0; link < end.length; link++) {
            grouped[next[end[link]]++] = link;
        }
        return grouped;
    }
}
