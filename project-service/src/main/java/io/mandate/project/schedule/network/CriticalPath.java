package io.mandate.project.schedule.network;

import static io.mandate.project.schedule.calendar.WorkingCalendar.minute;
import static io.mandate.project.schedule.calendar.WorkingCalendar.time;

import io.mandate.project.schedule.calendar.CalendarRules;
import io.mandate.project.schedule.calendar.Flaws;
import io.mandate.project.schedule.calendar.Flaws.Row;
import io.mandate.project.schedule.network.Criticality.FloatAtMost;
import io.mandate.project.schedule.network.Criticality.LongestPath;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Calculates when everything takes place: the critical path method with calendars, progress and limits. */
public final class CriticalPath {
    private static final long FIRST = minute(CalendarRules.FIRST.atStartOfDay());
    private static final long LAST = minute(CalendarRules.LAST.atStartOfDay());

    private final Schedule schedule;
    private final Network network;
    private final EarlyDates early;
    private final PlannedDates planned;
    private final LateDates late;
    private final boolean[] longest;

    private CriticalPath(Schedule schedule) {
        this.schedule = schedule;
        network = new Network(schedule);
        early = new EarlyDates(network);
        planned = new PlannedDates(network, early);
        long end = early.projectFinish();
        var deadline = schedule.deadline();
        late = new LateDates(network, deadline == null ? end : Math.min(end, minute(deadline)));
        requireInSight();
        longest =
                schedule.policy().criticality() instanceof LongestPath
                        ? LongestChain.of(network, early)
                        : new boolean[0];
    }

    /** Work that never ends has no date that could be written down. */
    private void requireInSight() {
        var flaws = new Flaws();
        for (int at = 0; at < network.size(); at++) {
            flaws.require(
                    network.isDone(at) || (late.start[at] > FIRST && early.finish[at] < LAST),
                    new Row("/activities", at),
                    "/duration",
                    "takes the plan beyond the years 1900 to 2200");
        }
        flaws.refuse();
    }

    public static Solution solve(Schedule schedule) {
        return new CriticalPath(schedule).solution();
    }

    private Solution solution() {
        var found = new ArrayList<PlannedActivity>(network.size());
        for (int at = 0; at < network.size(); at++) {
            found.add(activity(at));
        }
        var start = found.stream().map(PlannedActivity::start).min(Comparator.naturalOrder());
        return new Solution(
                start.orElse(schedule.start()),
                found.isEmpty() ? schedule.start() : time(early.projectFinish()),
                schedule.policy(),
                found);
    }

    private PlannedActivity activity(int at) {
        boolean done = network.isDone(at);
        long total = slack(at);
        return new PlannedActivity(
                schedule.activities().get(at).id(),
                time(network.hasBegun(at) ? network.actualStart[at] : planned.start[at]),
                time(planned.finish[at]),
                time(early.start[at]),
                time(early.finish[at]),
                done ? time(early.start[at]) : lateStart(at),
                done ? time(early.finish[at]) : time(lateFinish(at)),
                done ? null : total,
                done ? null : planned.freeFloat[at],
                !done && isCritical(at, total),
                driver(at));
    }

    private long slack(int at) {
        var calendar = network.calendar[at];
        return calendar.work(late.finish[at]) - calendar.work(early.finish[at]);
    }

    private boolean isCritical(int at, long totalFloat) {
        return switch (schedule.policy().criticality()) {
            case FloatAtMost(long minutes) -> totalFloat <= minutes;
            case LongestPath() -> longest[at];
        };
    }

    /** A limit that lies in free time is told as the end of the work before it. */
    private long lateFinish(int at) {
        var calendar = network.calendar[at];
        long told = calendar.finishOf(calendar.work(late.finish[at]));
        return late.finish[at] < early.finish[at] ? told : Math.max(told, early.finish[at]);
    }

    private LocalDateTime lateStart(int at) {
        var calendar = network.calendar[at];
        return time(
                network.isMilestone(at)
                        ? lateFinish(at)
                        : calendar.startOf(calendar.work(late.start[at])));
    }

    private @Nullable Link driver(int at) {
        return early.driver[at] == EarlyDates.NOTHING
                ? null
                : schedule.links().get(early.driver[at]);
    }
}
