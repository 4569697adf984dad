package io.mandate.project.schedule.network;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.project.schedule.calendar.WorkingTimes;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Schedules as tests state them, in days. */
public final class Networks {
    /** A Monday morning. */
    public static final LocalDateTime START = LocalDateTime.parse("2027-01-04T00:00");

    public static final long DAY = 24 * 60;

    private Networks() {}

    /** Work never stops. */
    public static Schedule continuous(List<Activity> activities, List<Link> links) {
        return on(WorkingTimes.aroundTheClock(), START, activities, links);
    }

    /** Monday to Friday, eight hours, from a Monday morning. */
    static Schedule office(List<Activity> activities, List<Link> links) {
        return on(WorkingTimes.officeHours(), START.plusHours(8), activities, links);
    }

    static Schedule on(
            WorkingTimes times, LocalDateTime start, List<Activity> activities, List<Link> links) {
        return new Schedule(
                start,
                null,
                null,
                SchedulePolicy.STANDARD,
                List.of(new NamedCalendar("standard", times)),
                activities,
                links);
    }

    /** The same under other choices and with a data date. */
    static Schedule at(Schedule schedule, LocalDateTime dataDate, SchedulePolicy policy) {
        return new Schedule(
                schedule.start(),
                dataDate,
                schedule.deadline(),
                policy,
                schedule.calendars(),
                schedule.activities(),
                schedule.links());
    }

    /** A case of {@code critical-path.json}. */
    static Schedule ofRelations(JsonNode posed) {
        var activities = new ArrayList<Activity>();
        for (var each : posed.path("activities")) {
            activities.add(new Activity(each.path("key").asText(), minutes(each.path("duration"))));
        }
        var links = new ArrayList<Link>();
        for (var each : posed.path("relations")) {
            links.add(
                    new Link(
                            each.path("from").asText(),
                            each.path("to").asText(),
                            LinkType.valueOf(each.path("type").asText()),
                            minutes(each.path("lag"))));
        }
        return continuous(activities, links);
    }

    /** An example of {@code oracles.json} with fixed durations. */
    public static Schedule ofExample(JsonNode posed) {
        var activities = new ArrayList<Activity>();
        for (var each : posed.path("activities").properties()) {
            activities.add(new Activity(each.getKey(), minutes(each.getValue())));
        }
        return continuous(activities, finishToStart(posed));
    }

    /** Links such as {@code "A-B"}. */
    public static List<Link> finishToStart(JsonNode posed) {
        return StreamSupport.stream(posed.path("finishToStart").spliterator(), false)
                .map(each -> each.asText().split("-", 2))
                .map(ends -> Link.finishToStart(ends[0], ends[1]))
                .toList();
    }

    public static double days(LocalDateTime time) {
        return Duration.between(START, time).toMinutes() / (double) DAY;
    }

    static double days(long minutes) {
        return minutes / (double) DAY;
    }

    private static long minutes(JsonNode days) {
        return Math.round(days.asDouble() * DAY);
    }
}
