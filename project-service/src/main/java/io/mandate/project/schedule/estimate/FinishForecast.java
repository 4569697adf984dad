package io.mandate.project.schedule.estimate;

import io.mandate.project.schedule.calendar.WorkingCalendar;
import io.mandate.project.schedule.network.Calendars;
import io.mandate.project.schedule.network.CriticalPath;
import io.mandate.project.schedule.network.DrivingPath;
import io.mandate.project.schedule.network.Schedule;
import io.mandate.project.schedule.network.Solution;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * When a plan of three-point estimates is expected to end, and how surely (PERT). Working minutes are
 * those of the schedule's own calendar; variances are in their square.
 *
 * @param path the chain that determines the finish; of several, the least certain one
 */
public record FinishForecast(
        Solution solution, List<String> path, double variance, WorkingCalendar calendar) {

    /** What the probability does not know; stated with every answer. */
    public static final List<String> CAVEATS =
            List.of(
                    "MERGE_BIAS: only the path that determines the finish counts; where other paths"
                            + " are nearly as long, the true probability is lower",
                    "INDEPENDENCE: durations are taken as independent, and their sum as normal");

    /** Activities without an estimate last as long as they say, for sure. */
    public static FinishForecast of(Schedule schedule, Map<String, ThreePoint> estimates) {
        var expected =
                schedule.with(
                        schedule.activities().stream()
                                .map(each -> Estimates.expected(each, estimates.get(each.id())))
                                .toList());
        var path =
                DrivingPath.mostOf(
                        expected, each -> Estimates.variance(each, estimates.get(each.id())));
        return new FinishForecast(
                CriticalPath.solve(expected),
                path.activities(),
                path.sum(),
                new Calendars(schedule.calendars()).standard());
    }

    /** How likely it is to be done by then. */
    public double probabilityBy(LocalDateTime date) {
        long ahead = work(date) - work(solution.finish());
        if (variance == 0) {
            return ahead < 0 ? 0 : 1;
        }
        return NormalDistribution.cumulative(ahead / deviation());
    }

    /** One standard deviation in working minutes. */
    public double deviation() {
        return Math.sqrt(variance);
    }

    private long work(LocalDateTime time) {
        return calendar.work(WorkingCalendar.minute(time));
    }
}
