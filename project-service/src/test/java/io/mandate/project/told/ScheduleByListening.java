package io.mandate.project.told;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.States;
import io.mandate.project.schedule.calendar.CalendarException;
import io.mandate.project.schedule.calendar.Shift;
import io.mandate.project.schedule.calendar.WorkingTimes;
import io.mandate.project.schedule.network.Activity;
import io.mandate.project.schedule.network.Constraint;
import io.mandate.project.schedule.network.ConstraintKind;
import io.mandate.project.schedule.network.Criticality;
import io.mandate.project.schedule.network.LagCalendar;
import io.mandate.project.schedule.network.Link;
import io.mandate.project.schedule.network.LinkType;
import io.mandate.project.schedule.network.NamedCalendar;
import io.mandate.project.schedule.network.Progress;
import io.mandate.project.schedule.network.ProgressRule;
import io.mandate.project.schedule.network.Schedule;
import io.mandate.project.schedule.network.SchedulePolicy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The schedule of a project as somebody poses it who has nothing but the present states that were told. */
final class ScheduleByListening {
    private static final int MIDNIGHT = 24 * 60;

    private final String project;
    private final Map<String, SentEvent> last = new TreeMap<>();

    ScheduleByListening(String project) {
        this.project = project;
        States.soFar(each -> each.key().equals(project) || each.key().startsWith(project + "/"))
                .forEach(each -> last.merge(each.topic() + " " + each.key(), each, this::later));
    }

    private SentEvent later(SentEvent one, SentEvent other) {
        return other.sequence() >= one.sequence() ? other : one;
    }

    JsonNode plan() {
        return one("mandate.plan.state.v1 " + project);
    }

    Map<String, JsonNode> activities() {
        return parts("mandate.activity.state.v1", "activityId");
    }

    Map<String, JsonNode> calendars() {
        return parts("mandate.calendar.state.v1", "calendarId");
    }

    private JsonNode one(String what) {
        var found = last.get(what);
        if (found == null) {
            throw new AssertionError("nothing was told of " + what);
        }
        return found.data();
    }

    private Map<String, JsonNode> parts(String topic, String id) {
        var found = new TreeMap<String, JsonNode>();
        last.values().stream()
                .filter(each -> each.topic().equals(topic) && !each.isTombstone())
                .forEach(each -> found.put(each.data().get(id).asText(), each.data()));
        return found;
    }

    Schedule schedule() {
        var plan = plan();
        var calendars = new ArrayList<NamedCalendar>();
        var own = plan.get("calendar").asText();
        calendars()
                .forEach(
                        (id, each) ->
                                calendars.add(id.equals(own) ? 0 : calendars.size(), of(id, each)));
        var links = new ArrayList<Link>();
        activities().forEach((id, each) -> links.addAll(links(id, each)));
        return new Schedule(
                time(plan, "start"),
                time(plan, "dataDate"),
                time(plan, "deadline"),
                policy(plan.get("policy")),
                calendars,
                activities().entrySet().stream()
                        .map(each -> activity(each.getKey(), each.getValue()))
                        .toList(),
                links);
    }

    private static SchedulePolicy policy(JsonNode told) {
        return new SchedulePolicy(
                ProgressRule.valueOf(told.get("progress").asText()),
                LagCalendar.valueOf(told.get("lagCalendar").asText()),
                "LONGEST_PATH".equals(told.get("critical").asText())
                        ? new Criticality.LongestPath()
                        : new Criticality.FloatAtMost(told.get("criticalFloat").asLong()));
    }

    private static NamedCalendar of(String id, JsonNode told) {
        var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        told.get("week")
                .properties()
                .forEach(day -> week.put(DayOfWeek.valueOf(day.getKey()), shifts(day.getValue())));
        var exceptions = new ArrayList<CalendarException>();
        for (var each : told.get("exceptions")) {
            var from = LocalDate.parse(each.get("from").asText());
            var to = each.has("to") ? LocalDate.parse(each.get("to").asText()) : from;
            exceptions.add(new CalendarException(from, to, shifts(each.get("work"))));
        }
        return new NamedCalendar(id, new WorkingTimes(week, exceptions));
    }

    private static List<Shift> shifts(JsonNode stretches) {
        var shifts = new ArrayList<Shift>();
        stretches.forEach(each -> shifts.add(new Shift(clock(each.get(0)), clock(each.get(1)))));
        return shifts;
    }

    private static LocalTime clock(JsonNode minute) {
        return LocalTime.ofSecondOfDay(minute.asInt() % MIDNIGHT * 60L);
    }

    private static Activity activity(String id, JsonNode told) {
        return new Activity(
                id,
                told.get("duration").asLong(),
                told.has("calendar") ? told.get("calendar").asText() : null,
                told.has("constraint") ? constraint(told.get("constraint")) : Constraint.NONE,
                time(told, "deadline"),
                new Progress(
                        time(told, "actualStart"), time(told, "actualFinish"), remaining(told)));
    }

    private static Constraint constraint(JsonNode told) {
        return new Constraint(
                ConstraintKind.valueOf(told.get("kind").asText()), time(told, "date"));
    }

    /** What is stated, or else what the percentage leaves of the duration, a half upwards. */
    private static Long remaining(JsonNode told) {
        if (told.has("remaining")) {
            return told.get("remaining").asLong();
        }
        boolean running = told.has("actualStart") && !told.has("actualFinish");
        long left = told.get("duration").asLong() * (100 - told.get("percentComplete").asInt());
        return running ? Long.valueOf((left + 50) / 100) : null;
    }

    private static List<Link> links(String id, JsonNode told) {
        var links = new ArrayList<Link>();
        for (var each : told.get("waitsFor")) {
            links.add(
                    new Link(
                            each.get("activity").asText(),
                            id,
                            LinkType.valueOf(each.get("type").asText()),
                            each.get("lag").asLong()));
        }
        return links;
    }

    private static LocalDateTime time(JsonNode told, String field) {
        return told.has(field) ? LocalDateTime.parse(told.get(field).asText()) : null;
    }
}
