package io.mandate.project.schedule.network;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, and what waits for what. Times are on the clock of the office that governs the
 * project; durations and floats are working minutes of the activity's calendar.
 *
 * @param calendars the first is the schedule's own
 * @param dataDate what lies before it has happened or has not; what remains lies behind it
 * @param deadline of the whole; moves nothing
 */
public record Schedule(
        LocalDateTime start,
        @Nullable LocalDateTime dataDate,
        @Nullable LocalDateTime deadline,
        SchedulePolicy policy,
        List<NamedCalendar> calendars,
        List<Activity> activities,
        List<Link> links) {

    public Schedule {
        calendars = List.copyOf(calendars);
        activities = List.copyOf(activities);
        links = List.copyOf(links);
        ScheduleRules.check(start, dataDate, deadline, calendars, activities, links);
    }

    public Schedule with(List<Activity> others) {
        return new Schedule(start, dataDate, deadline, policy, calendars, others, links);
    }
}
