package io.mandate.project.schedule.network;

import io.mandate.project.schedule.calendar.CalendarRules;
import io.mandate.project.schedule.calendar.Flaws;
import io.mandate.project.schedule.calendar.Flaws.Row;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes a schedule meaningful; every flaw is told with its place. */
final class ScheduleRules {
    /** 10,000 hours: five working years. A longer lag is an activity that nobody has named. */
    static final long LONGEST_LAG = 10_000 * 60;

    /** 100,000 hours. */
    static final long LONGEST_WORK = 100_000 * 60;

    private static final String LAG_TEXT =
            "must not be longer than %d minutes".formatted(LONGEST_LAG);
    private static final String DURATION_TEXT =
            "must be from 0 to %d minutes".formatted(LONGEST_WORK);
    private static final String REMAINING_TEXT =
            "is for what has begun and not ended, from 0 to %d minutes".formatted(LONGEST_WORK);
    private static final String TIME_TEXT = "must lie between 1900 and 2200";

    private final Flaws flaws = new Flaws();

    static void check(
            LocalDateTime start,
            @Nullable LocalDateTime dataDate,
            @Nullable LocalDateTime deadline,
            List<NamedCalendar> calendars,
            List<Activity> activities,
            List<Link> links) {
        var rules = new ScheduleRules();
        rules.checkTime(start, "/start");
        rules.checkTime(dataDate, "/dataDate");
        rules.checkTime(deadline, "/deadline");
        var names = rules.checkCalendars(calendars);
        var ids = new HashSet<String>();
        for (int at = 0; at < activities.size(); at++) {
            var activity = activities.get(at);
            var row = new Row("/activities", at);
            rules.flaws.require(ids.add(activity.id()), row, "/id", "is given twice");
            rules.checkActivity(activity, names, row);
            rules.checkProgress(activity.progress(), dataDate, row);
        }
        rules.checkLinks(links, ids);
        rules.flaws.refuse();
    }

    private Set<String> checkCalendars(List<NamedCalendar> calendars) {
        flaws.require(!calendars.isEmpty(), "/calendars", "must not be empty");
        var names = new HashSet<String>();
        for (int at = 0; at < calendars.size(); at++) {
            var where = "/calendars/" + at;
            flaws.require(names.add(calendars.get(at).id()), where + "/id", "is given twice");
            new CalendarRules(flaws, where).check(calendars.get(at).times());
        }
        return names;
    }

    private void checkActivity(Activity activity, Set<String> calendars, Row row) {
        flaws.require(
                activity.duration() >= 0 && activity.duration() <= LONGEST_WORK,
                row,
                "/duration",
                DURATION_TEXT);
        var calendar = activity.calendar();
        flaws.require(
                calendar == null || calendars.contains(calendar),
                row,
                "/calendar",
                "is no calendar of this plan");
        var constraint = activity.constraint();
        flaws.require(
                constraint.kind().needsDate() == (constraint.date() != null),
                row,
                "/constraint/date",
                constraint.kind().needsDate() ? "must be given" : "has no meaning here");
        checkTime(constraint.date(), row, "/constraint/date");
        checkTime(activity.deadline(), row, "/deadline");
    }

    private void checkProgress(Progress progress, @Nullable LocalDateTime dataDate, Row row) {
        var start = progress.actualStart();
        var finish = progress.actualFinish();
        checkActual(start, dataDate, row, "/actualStart");
        checkActual(finish, dataDate, row, "/actualFinish");
        flaws.require(
                finish == null || (start != null && !finish.isBefore(start)),
                row,
                "/actualFinish",
                "must not lie before the actual start");
        var remaining = progress.remaining();
        flaws.require(
                remaining == null
                        || (start != null
                                && finish == null
                                && remaining >= 0
                                && remaining <= LONGEST_WORK),
                row,
                "/remaining",
                REMAINING_TEXT);
    }

    private void checkActual(
            @Nullable LocalDateTime actual,
            @Nullable LocalDateTime dataDate,
            Row row,
            String field) {
        checkTime(actual, row, field);
        flaws.require(
                actual == null || (dataDate != null && !actual.isAfter(dataDate)),
                row,
                field,
                "must not lie after the data date");
    }

    private void checkLinks(List<Link> links, Set<String> ids) {
        record Pair(String from, String to, LinkType type) {}
        var pairs = new HashSet<Pair>();
        for (int at = 0; at < links.size(); at++) {
            var link = links.get(at);
            var row = new Row("/links", at);
            flaws.require(ids.contains(link.from()), row, "/from", "is no activity of this plan");
            flaws.require(ids.contains(link.to()), row, "/to", "is no activity of this plan");
            flaws.require(
                    Math.abs(link.lag()) <= LONGEST_LAG && link.lag() != Long.MIN_VALUE,
                    row,
                    "/lag",
                    LAG_TEXT);
            flaws.require(
                    pairs.add(new Pair(link.from(), link.to(), link.type())),
                    row,
                    "",
                    "is given twice");
        }
    }

    private void checkTime(@Nullable LocalDateTime time, Row row, String field) {
        flaws.require(isInSight(time), row, field, TIME_TEXT);
    }

    private void checkTime(@Nullable LocalDateTime time, String pointer) {
        flaws.require(isInSight(time), pointer, TIME_TEXT);
    }

    private static boolean isInSight(@Nullable LocalDateTime time) {
        return time == null || CalendarRules.isInSight(time.toLocalDate());
    }
}
