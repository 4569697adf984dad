package io.mandate.project.schedule.network;

import static io.mandate.project.schedule.calendar.WorkingCalendar.minute;

import io.mandate.project.schedule.calendar.WorkingCalendar;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schedule made ready for arithmetic: everything by number, times in minutes. */
final class Network {
    /** No bound; far from where sums overflow. */
    static final long NEVER = Long.MAX_VALUE / 4;

    static final long ALWAYS = -NEVER;

    final List<Activity> activities;
    final WorkingCalendar[] calendar;
    final Limits limits;
    final Links links;

    /** Every activity behind its predecessors. */
    final int[] order;

    /** What remains to be done. */
    final long[] rest;

    final long[] actualStart;
    final long[] actualFinish;
    final boolean[] heedsLinks;

    Network(Schedule schedule) {
        activities = schedule.activities();
        int size = activities.size();
        calendar = new WorkingCalendar[size];
        rest = new long[size];
        actualStart = new long[size];
        actualFinish = new long[size];
        heedsLinks = new boolean[size];
        var calendars = new Calendars(schedule.calendars());
        boolean override = schedule.policy().progress() == ProgressRule.PROGRESS_OVERRIDE;
        var index = HashMap.<String, Integer>newHashMap(size);
        for (int at = 0; at < size; at++) {
            var activity = activities.get(at);
            index.put(activity.id(), at);
            calendar[at] = calendars.of(activity.calendar());
            rest[at] = activity.rest();
            actualStart[at] = minuteOr(activity.progress().actualStart(), ALWAYS);
            actualFinish[at] = minuteOr(activity.progress().actualFinish(), ALWAYS);
            heedsLinks[at] = !isDone(at) && !(override && hasBegun(at));
        }
        limits = new Limits(activities, earliest(schedule));
        var lagCalendar = schedule.policy().lagCalendar();
        links = new Links(schedule.links(), index, calendar, calendars.standard(), lagCalendar);
        order = Sequence.of(links, activities);
    }

    int size() {
        return activities.size();
    }

    boolean hasBegun(int activity) {
        return actualStart[activity] != ALWAYS;
    }

    boolean isDone(int activity) {
        return actualFinish[activity] != ALWAYS;
    }

    boolean isMilestone(int activity) {
        return rest[activity] == 0;
    }

    static long minuteOr(@Nullable LocalDateTime time, long otherwise) {
        return time == null ? otherwise : minute(time);
    }

    /** Nothing is planned before the project's start nor before the data date. */
    private static long earliest(Schedule schedule) {
        long start = minute(schedule.start());
        return Math.max(start, minuteOr(schedule.dataDate(), start));
    }
}
