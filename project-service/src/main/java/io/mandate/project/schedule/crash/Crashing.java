package io.mandate.project.schedule.crash;

import io.mandate.project.schedule.calendar.Flaws;
import io.mandate.project.schedule.calendar.WorkingCalendar;
import io.mandate.project.schedule.network.Activity;
import io.mandate.project.schedule.network.Calendars;
import io.mandate.project.schedule.network.CriticalPath;
import io.mandate.project.schedule.network.Progress;
import io.mandate.project.schedule.network.Schedule;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shortens a plan week by week. Each step takes the cheapest set of activities that cuts every path
 * which determines the finish, counting what others get back (Phillips and Dessouky 1977). A week is
 * bought whole, also where another path lets it gain less.
 */
public final class Crashing {
    private static final int MOST_STEPS = 520;
    private static final long MOST_COST = 1_000_000_000_000L;

    private final Schedule schedule;
    private final long week;
    private final WorkingCalendar calendar;
    private final Map<String, CrashOption> options = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    private Crashing(Schedule schedule, List<CrashOption> options, long week) {
        this.schedule = schedule;
        this.week = week;
        calendar = new Calendars(schedule.calendars()).standard();
        options.forEach(each -> this.options.put(each.activity(), each));
    }

    /** A week is as many working minutes as the schedule's own calendar has. */
    public static CrashPlan plan(Schedule schedule, List<CrashOption> options) {
        var week = new Calendars(schedule.calendars()).standard().weekly();
        return plan(schedule, options, week);
    }

    /** A week is so many working minutes. */
    public static CrashPlan plan(Schedule schedule, List<CrashOption> options, long week) {
        check(schedule, options, week);
        return new Crashing(schedule, options, week).steps();
    }

    private static void check(Schedule schedule, List<CrashOption> options, long week) {
        var rests = new HashMap<String, Long>();
        schedule.activities().forEach(each -> rests.put(each.id(), each.rest()));
        var named = new HashSet<String>();
        var flaws = new Flaws();
        for (int at = 0; at < options.size(); at++) {
            var option = options.get(at);
            var where = "/options/" + at;
            var rest = rests.get(option.activity());
            flaws.require(rest != null, where + "/activity", "is no activity of this plan");
            flaws.require(named.add(option.activity()), where + "/activity", "is given twice");
            flaws.require(
                    rest == null || (option.weeks() >= 0 && option.weeks() * week <= rest),
                    where + "/weeks",
                    "must not be more than remains to be done");
            flaws.require(
                    option.weeklyCost() >= 0 && option.weeklyCost() <= MOST_COST,
                    where + "/weeklyCost",
                    "must be from 0 to 10^12 of the smallest unit");
        }
        flaws.refuse();
    }

    private CrashPlan steps() {
        var first = CriticalPath.solve(schedule).finish();
        var steps = new ArrayList<CrashStep>();
        var finish = first;
        long total = 0;
        while (steps.size() < MOST_STEPS) {
            var cut = CheapestCut.of(current(), options, taken);
            if (cut.isEmpty()) {
                break;
            }
            var step = take(cut.get(), finish, total);
            if (step.gained() <= 0) {
                break;
            }
            steps.add(step);
            finish = step.finish();
            total = step.totalCost();
        }
        return new CrashPlan(first, week, steps);
    }

    private CrashStep take(CheapestCut.Cut cut, LocalDateTime before, long total) {
        cut.shorten().forEach(id -> taken.merge(id, 1, Integer::sum));
        var finish = CriticalPath.solve(current()).finish();
        var relaxed = new ArrayList<String>();
        for (var id : cut.relax()) {
            taken.merge(id, -1, Integer::sum);
            if (CriticalPath.solve(current()).finish().isAfter(finish)) {
                taken.merge(id, 1, Integer::sum);
            } else {
                relaxed.add(id);
            }
        }
        long cost = costOf(cut.shorten()) - costOf(relaxed);
        long gained = work(before) - work(finish);
        return new CrashStep(finish, gained, cut.shorten(), relaxed, cost, total + cost);
    }

    private long costOf(List<String> ids) {
        return options.values().stream()
                .filter(each -> ids.contains(each.activity()))
                .mapToLong(CrashOption::weeklyCost)
                .sum();
    }

    private long work(LocalDateTime time) {
        return calendar.work(WorkingCalendar.minute(time));
    }

    private Schedule current() {
        return schedule.with(schedule.activities().stream().map(this::shortened).toList());
    }

    private Activity shortened(Activity activity) {
        long by = taken.getOrDefault(activity.id(), 0) * week;
        var progress = activity.progress();
        var remaining = progress.remaining();
        if (by == 0) {
            return activity;
        }
        return remaining == null
                ? activity.lasting(activity.duration() - by)
                : activity.with(new Progress(progress.actualStart(), null, remaining - by));
    }
}
