package io.mandate.project.schedule.network;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Work of so many working minutes, done in one go; one without duration is a milestone.
 *
 * @param calendar by default the schedule's
 * @param deadline moves nothing; an activity that misses it has negative float
 */
public record Activity(
        String id,
        long duration,
        @Nullable String calendar,
        Constraint constraint,
        @Nullable LocalDateTime deadline,
        Progress progress) {

    public Activity(String id, long duration) {
        this(id, duration, null, Constraint.NONE, null, Progress.NONE);
    }

    public Activity lasting(long other) {
        return new Activity(id, other, calendar, constraint, deadline, progress);
    }

    public Activity constrained(Constraint other) {
        return new Activity(id, duration, calendar, other, deadline, progress);
    }

    public Activity due(LocalDateTime other) {
        return new Activity(id, duration, calendar, constraint, other, progress);
    }

    public Activity on(String otherCalendar) {
        return new Activity(id, duration, otherCalendar, constraint, deadline, progress);
    }

    public Activity with(Progress other) {
        return new Activity(id, duration, calendar, constraint, deadline, other);
    }

    /** The working minutes still to be done. */
    public long rest() {
        if (progress.actualFinish() != null) {
            return 0;
        }
        var remaining = progress.remaining();
        return remaining == null ? duration : remaining;
    }
}
