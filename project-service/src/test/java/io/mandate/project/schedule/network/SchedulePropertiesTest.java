package io.mandate.project.schedule.network;

import static io.mandate.project.schedule.calendar.WorkingCalendar.minute;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.schedule.calendar.WorkingCalendar;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any schedule, tried on ones made by chance. */
class SchedulePropertiesTest {
    private static final int ACTIVITIES = 60;
    private static final int LINKS = 110;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theOrderOfTheInputDecidesNothing(int seed) {
        var schedule = SeededSchedules.mixed(ACTIVITIES, LINKS, seed);
        var activities = new ArrayList<>(schedule.activities());
        var links = new ArrayList<>(schedule.links());
        Collections.shuffle(activities, new Random(seed));
        Collections.shuffle(links, new Random(seed));
        var shuffled =
                new Schedule(
                        schedule.start(),
                        null,
                        null,
                        schedule.policy(),
                        schedule.calendars(),
                        activities,
                        links);
        assertThat(byId(CriticalPath.solve(shuffled)))
                .isEqualTo(byId(CriticalPath.solve(schedule)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void withoutDeadlinesNothingIsLateAndSomethingIsCritical(int seed) {
        var solution = CriticalPath.solve(SeededSchedules.mixed(ACTIVITIES, LINKS, seed));
        assertThat(solution.critical()).isNotEmpty();
        assertThat(solution.activities())
                .allSatisfy(
                        each -> {
                            assertThat(each.totalFloat()).isNotNegative();
                            assertThat(each.freeFloat()).isBetween(0L, each.totalFloat());
                            assertThat(each.lateStart()).isAfterOrEqualTo(each.earlyStart());
                            assertThat(each.lateFinish()).isAfterOrEqualTo(each.earlyFinish());
                        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothingBeginsBeforeItsLinksAndItsCalendarAllow(int seed) {
        var schedule = SeededSchedules.mixed(ACTIVITIES, LINKS, seed);
        var planned = byId(CriticalPath.solve(schedule));
        var calendars = calendars(schedule);
        for (var activity : schedule.activities()) {
            var dates = planned.get(activity.id());
            var calendar = calendars.get(activity.id());
            long start = minute(dates.start());
            assertThat(dates.start()).isAfterOrEqualTo(schedule.start());
            assertThat(calendar.work(minute(dates.finish())) - calendar.work(start))
                    .isGreaterThanOrEqualTo(activity.duration());
            if (activity.duration() > 0) {
                assertThat(calendar.work(start + 1)).isEqualTo(calendar.work(start) + 1);
            }
        }
        for (var link : schedule.links()) {
            var from = planned.get(link.from());
            var to = planned.get(link.to());
            long before = minute(link.type().leavesFinish() ? from.finish() : from.start());
            long after = minute(link.type().entersStart() ? to.start() : to.finish());
            assertThat(after)
                    .as("%s", link)
                    .isGreaterThanOrEqualTo(later(calendars.get(link.from()), before, link.lag()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void lengtheningWithinTheFloatMovesNothing(int seed) {
        var schedule = SeededSchedules.finishToStart(ACTIVITIES, LINKS, seed);
        var before = CriticalPath.solve(schedule);
        for (var dates : before.activities()) {
            if (dates.totalFloat() > 0 && !isMilestone(schedule, dates.id())) {
                var longer = CriticalPath.solve(lengthened(schedule, dates, dates.totalFloat()));
                assertThat(longer.finish()).isEqualTo(before.finish());
                var little = CriticalPath.solve(lengthened(schedule, dates, dates.freeFloat()));
                assertThat(startsBut(little, dates.id())).isEqualTo(startsBut(before, dates.id()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whateverTheLinksLengtheningWithinTheFloatDelaysNothing(int seed) {
        var schedule = SeededSchedules.mixed(ACTIVITIES, LINKS, seed);
        var before = CriticalPath.solve(schedule);
        for (var dates : before.activities()) {
            if (dates.totalFloat() > 0 && !isMilestone(schedule, dates.id())) {
                var longer = CriticalPath.solve(lengthened(schedule, dates, dates.totalFloat()));
                assertThat(longer.finish()).isBeforeOrEqualTo(before.finish());
                var beyond =
                        CriticalPath.solve(lengthened(schedule, dates, dates.totalFloat() + 1));
                assertThat(byId(beyond).get(dates.id()).totalFloat()).isNotNegative();
            }
        }
    }

    private static Schedule lengthened(Schedule schedule, PlannedActivity one, long by) {
        return schedule.with(
                schedule.activities().stream()
                        .map(
                                each ->
                                        each.id().equals(one.id())
                                                ? each.lasting(each.duration() + by)
                                                : each)
                        .toList());
    }

    private static boolean isMilestone(Schedule schedule, String id) {
        return schedule.activities().stream()
                .anyMatch(each -> each.id().equals(id) && each.duration() == 0);
    }

    private static long later(WorkingCalendar calendar, long time, long lag) {
        return lag == 0 ? time : calendar.finishOf(calendar.work(time) + lag);
    }

    private static Map<String, LocalDateTime> startsBut(Solution solution, String id) {
        return solution.activities().stream()
                .filter(each -> !each.id().equals(id))
                .collect(Collectors.toMap(PlannedActivity::id, PlannedActivity::start));
    }

    private static Map<String, PlannedActivity> byId(Solution solution) {
        return solution.activities().stream()
                .collect(Collectors.toMap(PlannedActivity::id, Function.identity()));
    }

    private static Map<String, WorkingCalendar> calendars(Schedule schedule) {
        var named = new HashMap<String, WorkingCalendar>();
        for (var each : schedule.calendars()) {
            named.put(each.id(), new WorkingCalendar(each.times()));
        }
        var standard = named.get(schedule.calendars().getFirst().id());
        return schedule.activities().stream()
                .collect(
                        Collectors.toMap(
                                Activity::id,
                                each ->
                                        each.calendar() == null
                                                ? standard
                                                : named.get(each.calendar())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theLongestPathIsTheSameAsNoFloatWhereOneCalendarRules(int seed) {
        var posed = SeededSchedules.finishToStart(ACTIVITIES, LINKS, seed);
        var plain =
                Networks.continuous(
                        posed.activities().stream().map(each -> each.on("standard")).toList(),
                        posed.links());
        var policy = SchedulePolicy.STANDARD;
        var longest =
                Networks.at(
                        plain,
                        null,
                        new SchedulePolicy(
                                policy.progress(),
                                policy.lagCalendar(),
                                new Criticality.LongestPath()));
        assertThat(ids(CriticalPath.solve(longest))).isEqualTo(ids(CriticalPath.solve(plain)));
    }

    private static List<String> ids(Solution solution) {
        return solution.critical().stream().map(PlannedActivity::id).toList();
    }
}
