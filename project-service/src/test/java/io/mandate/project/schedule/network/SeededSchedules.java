package io.mandate.project.schedule.network;

import io.mandate.project.schedule.calendar.CalendarException;
import io.mandate.project.schedule.calendar.WorkingTimes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** Schedules made by chance from a seed: links of all types over two calendars, never in a circle. */
final class SeededSchedules {
    private static final long HOUR = 60;

    private final Random random;

    private SeededSchedules(long seed) {
        random = new Random(seed);
    }

    /** Links of all types with lags both ways. */
    static Schedule mixed(int activities, int links, long seed) {
        var chance = new SeededSchedules(seed);
        return chance.schedule(
                activities, chance.links(activities, links, LinkType.values(), activities));
    }

    /** Only finish to start without lags. */
    static Schedule finishToStart(int activities, int links, long seed) {
        var chance = new SeededSchedules(seed);
        var found =
                chance.links(activities, links, new LinkType[] {LinkType.FS}, activities).stream()
                        .map(each -> Link.finishToStart(each.from(), each.to()))
                        .toList();
        return chance.schedule(activities, found);
    }

    /** As large plans are: work waits for what was planned shortly before it. */
    static Schedule plan(int activities, int links, long seed) {
        var chance = new SeededSchedules(seed);
        return chance.schedule(activities, chance.links(activities, links, LinkType.values(), 50));
    }

    private Schedule schedule(int size, List<Link> links) {
        var activities = new ArrayList<Activity>();
        for (int at = 0; at < size; at++) {
            long duration = random.nextInt(10) == 0 ? 0 : (1 + random.nextInt(80)) * HOUR / 2;
            var activity = new Activity(id(at), duration);
            activities.add(random.nextInt(4) == 0 ? activity.on("site") : activity);
        }
        return new Schedule(
                Networks.START,
                null,
                null,
                SchedulePolicy.STANDARD,
                List.of(
                        new NamedCalendar("office", officeWithHolidays()),
                        new NamedCalendar("site", WorkingTimes.aroundTheClock())),
                activities,
                links);
    }

    private static WorkingTimes officeWithHolidays() {
        var holidays = new ArrayList<CalendarException>();
        for (int month = 0; month < 120; month++) {
            var day = Networks.START.toLocalDate().plusMonths(month).plusDays(month % 9);
            holidays.add(CalendarException.holiday(day));
        }
        return WorkingTimes.officeHours().except(holidays);
    }

    private List<Link> links(int activities, int count, LinkType[] types, int reach) {
        record Pair(int from, int to) {}
        var pairs = new HashSet<Pair>();
        var links = new ArrayList<Link>();
        for (int tries = 0; links.size() < count && tries < 20 * count; tries++) {
            int to = 1 + random.nextInt(activities - 1);
            int from = Math.max(0, to - 1 - random.nextInt(Math.min(reach, to)));
            if (pairs.add(new Pair(from, to))) {
                long lag = random.nextInt(3) == 0 ? (random.nextInt(33) - 16) * HOUR : 0;
                links.add(new Link(id(from), id(to), types[random.nextInt(types.length)], lag));
            }
        }
        return links;
    }

    private static String id(int at) {
        return "a" + at;
    }
}
