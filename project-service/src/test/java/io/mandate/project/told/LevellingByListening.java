package io.mandate.project.told;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.project.schedule.calendar.WorkingCalendar;
import io.mandate.project.schedule.network.CriticalPath;
import io.mandate.project.schedule.network.Schedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Levels a plan of finish-to-start links on one calendar, in whole days, with nothing but what was told: one
 * activity after the other takes the first days on which everything that it needs is there.
 */
final class LevellingByListening {
    private static final long DAY = 8 * 60;

    private final Schedule schedule;
    private final Map<String, JsonNode> activities;
    private final WorkingCalendar calendar;

    LevellingByListening(String project) {
        var heard = new ScheduleByListening(project);
        schedule = heard.schedule();
        activities = heard.activities();
        calendar = new WorkingCalendar(schedule.calendars().getFirst().times());
    }

    /** In the order of what may slip least: of late start, as it follows from the floats that were told. */
    List<String> byLateStart() {
        return CriticalPath.solve(schedule).activities().stream()
                .sorted(comparing(each -> each.lateStart().toString() + each.id()))
                .map(each -> each.id())
                .toList();
    }

    /** The day on which each begins, counted in working days from the plan's start. */
    Map<String, Integer> level(List<String> order) {
        var begins = new TreeMap<String, Integer>();
        var used = new HashMap<String, BigDecimal>();
        var open = new ArrayList<>(order);
        while (!open.isEmpty()) {
            var next =
                    open.stream()
                            .filter(id -> begins.keySet().containsAll(before(id)))
                            .findFirst()
                            .orElseThrow();
            open.remove(next);
            int day =
                    before(next).stream().mapToInt(id -> begins.get(id) + days(id)).max().orElse(0);
            while (!fits(next, day, used)) {
                day++;
            }
            take(next, day, used);
            begins.put(next, day);
        }
        return begins;
    }

    int lastDay(Map<String, Integer> begins) {
        return begins.keySet().stream().mapToInt(id -> begins.get(id) + days(id)).max().orElse(0);
    }

    int days(String activity) {
        return (int) (activities.get(activity).get("duration").asLong() / DAY);
    }

    /** On which date a working day of the plan is, by its calendar. */
    LocalDate date(int day) {
        long first = calendar.work(WorkingCalendar.minute(schedule.start()));
        return WorkingCalendar.time(calendar.startOf(first + day * DAY)).toLocalDate();
    }

    private Set<String> before(String activity) {
        var before = new HashSet<String>();
        activities
                .get(activity)
                .get("waitsFor")
                .forEach(each -> before.add(each.get("activity").asText()));
        return before;
    }

    private boolean fits(String activity, int day, Map<String, BigDecimal> used) {
        for (var need : activities.get(activity).get("needs")) {
            for (int at = day; at < day + days(activity); at++) {
                var sum =
                        used.getOrDefault(key(need, at), BigDecimal.ZERO).add(units(need, "units"));
                if (sum.compareTo(units(need, "available")) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private void take(String activity, int day, Map<String, BigDecimal> used) {
        for (var need : activities.get(activity).get("needs")) {
            for (int at = day; at < day + days(activity); at++) {
                used.merge(key(need, at), units(need, "units"), BigDecimal::add);
            }
        }
    }

    private static String key(JsonNode need, int day) {
        return need.get("resource").asText() + " on " + day;
    }

    private static BigDecimal units(JsonNode need, String field) {
        return new BigDecimal(need.get(field).asText());
    }
}
