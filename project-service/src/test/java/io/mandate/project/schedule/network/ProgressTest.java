package io.mandate.project.schedule.network;

import static io.mandate.project.schedule.network.CriticalPathTest.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three days of digging, then four of pouring, from Monday, 4 January 2027; reported on Wednesday evening. */
class ProgressTest {
    private static final long DAY = 8 * 60;
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2027-01-04T08:00");
    private static final LocalDateTime WEDNESDAY = LocalDateTime.parse("2027-01-06T17:00");

    @Test
    void whatRemainsLiesBehindTheDataDate() {
        var solution = reported(ProgressRule.RETAINED_LOGIC, Progress.NONE, Progress.NONE);
        assertThat(planned(solution, "dig").start()).isEqualTo("2027-01-07T08:00");
        assertThat(planned(solution, "pour").start()).isEqualTo("2027-01-12T08:00");
    }

    @Test
    void theActualStartStaysAndTheRestFollowsTheDataDate() {
        var running = new Progress(MONDAY, null, DAY);
        var dig = planned(reported(ProgressRule.RETAINED_LOGIC, running, Progress.NONE), "dig");
        assertThat(dig.start()).isEqualTo("2027-01-04T08:00");
        assertThat(dig.finish()).isEqualTo("2027-01-07T17:00");
        assertThat(dig.earlyStart()).isEqualTo("2027-01-07T08:00");
    }

    @Test
    void whatIsDoneKeepsItsDatesAndHasNoFloat() {
        var done = new Progress(MONDAY, WEDNESDAY, null);
        var solution = reported(ProgressRule.RETAINED_LOGIC, done, Progress.NONE);
        assertThat(planned(solution, "dig").finish()).isEqualTo(WEDNESDAY);
        assertThat(planned(solution, "dig").totalFloat()).isNull();
        assertThat(planned(solution, "dig").critical()).isFalse();
        assertThat(planned(solution, "pour").finish()).isEqualTo("2027-01-12T17:00");
    }

    @Test
    void whatBeganOutOfSequenceWaitsUnderRetainedLogic() {
        var digging = new Progress(MONDAY, null, 2 * DAY);
        var pouring = new Progress(WEDNESDAY.minusHours(9), null, 3 * DAY);
        var pour = planned(reported(ProgressRule.RETAINED_LOGIC, digging, pouring), "pour");
        assertThat(pour.start()).isEqualTo("2027-01-06T08:00");
        assertThat(pour.earlyStart()).isEqualTo("2027-01-11T08:00");
        assertThat(pour.finish()).isEqualTo("2027-01-13T17:00");
        assertThat(pour.drivenBy()).isNotNull();
    }

    @Test
    void whatBeganOutOfSequenceGoesOnUnderProgressOverride() {
        var digging = new Progress(MONDAY, null, 2 * DAY);
        var pouring = new Progress(WEDNESDAY.minusHours(9), null, 3 * DAY);
        var solution = reported(ProgressRule.PROGRESS_OVERRIDE, digging, pouring);
        assertThat(planned(solution, "pour").earlyStart()).isEqualTo("2027-01-07T08:00");
        assertThat(planned(solution, "pour").finish()).isEqualTo("2027-01-11T17:00");
        assertThat(planned(solution, "dig").totalFloat()).isEqualTo(DAY);
        assertThat(planned(solution, "pour").drivenBy()).isNull();
    }

    private static Solution reported(ProgressRule rule, Progress dig, Progress pour) {
        var plan =
                Networks.office(
                        List.of(new Activity("dig", 3 * DAY), new Activity("pour", 4 * DAY)),
                        List.of(Link.finishToStart("dig", "pour")));
        return CriticalPath.solve(
                new Schedule(
                        plan.start(),
                        WEDNESDAY,
                        null,
                        new SchedulePolicy(
                                rule, LagCalendar.PREDECESSOR, new Criticality.FloatAtMost(0)),
                        plan.calendars(),
                        List.of(
                                plan.activities().get(0).with(dig),
                                plan.activities().get(1).with(pour)),
                        plan.links()));
    }
}
