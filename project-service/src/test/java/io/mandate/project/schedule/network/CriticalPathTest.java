package io.mandate.project.schedule.network;

import static io.mandate.project.schedule.network.Networks.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.schedule.calendar.CalendarException;
import io.mandate.project.schedule.calendar.WorkingTimes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Eight-hour days from Monday, 4 January 2027. */
class CriticalPathTest {
    private static final long DAY = 8 * 60;

    private static final List<Activity> CHAIN = List.of(act("dig", 3), act("pour", 4));
    private static final List<Link> DIG_THEN_POUR = List.of(Link.finishToStart("dig", "pour"));

    @Test
    void workSkipsTheWeekendAndAHoliday() {
        var times =
                WorkingTimes.officeHours()
                        .except(List.of(CalendarException.holiday(LocalDate.of(2027, 1, 6))));
        var solution =
                CriticalPath.solve(Networks.on(times, START.plusHours(8), CHAIN, DIG_THEN_POUR));
        check(solution, "dig", "2027-01-04T08:00", "2027-01-07T17:00");
        check(solution, "pour", "2027-01-08T08:00", "2027-01-13T17:00");
    }

    @Test
    void aMilestoneIsReachedWhenTheWorkBeforeItEnds() {
        var solution =
                CriticalPath.solve(
                        Networks.office(
                                List.of(act("dig", 5), act("dug", 0)),
                                List.of(Link.finishToStart("dig", "dug"))));
        check(solution, "dug", "2027-01-08T17:00", "2027-01-08T17:00");
        assertThat(planned(solution, "dug").lateFinish()).isEqualTo("2027-01-08T17:00");
        assertThat(planned(solution, "dug").critical()).isTrue();
    }

    @Test
    void aLagPassesInTheCalendarThatThePolicyNames() {
        var dry = List.of(new Link("dig", "pour", LinkType.FS, 3 * 24 * 60));
        var week = List.of(act("dig", 5), act("pour", 1));
        check(at(LagCalendar.ELAPSED, week, dry), "pour", "2027-01-12T08:00", "2027-01-12T17:00");
        check(
                at(LagCalendar.PREDECESSOR, week, dry),
                "pour",
                "2027-01-22T08:00",
                "2027-01-22T17:00");
    }

    @Test
    void aDeadlineMovesNothingAndTakesTheFloatBelowZero() {
        var due = CHAIN.get(1).due(LocalDateTime.parse("2027-01-08T17:00"));
        var solution =
                CriticalPath.solve(Networks.office(List.of(CHAIN.get(0), due), DIG_THEN_POUR));
        check(solution, "pour", "2027-01-07T08:00", "2027-01-12T17:00");
        assertThat(planned(solution, "pour").totalFloat()).isEqualTo(-2 * DAY);
        assertThat(planned(solution, "dig").totalFloat()).isEqualTo(-2 * DAY);
        assertThat(planned(solution, "pour").lateFinish()).isEqualTo("2027-01-08T17:00");
    }

    @Test
    void nothingIsPlannedBeforeTheProjectsStart() {
        var lead = List.of(new Link("dig", "pour", LinkType.FS, -5 * DAY));
        var solution = CriticalPath.solve(Networks.office(CHAIN, lead));
        check(solution, "pour", "2027-01-04T08:00", "2027-01-07T17:00");
        assertThat(solution.start()).isEqualTo("2027-01-04T08:00");
    }

    @Test
    void theDrivingLinkIsNamed() {
        var both =
                List.of(
                        new Link("dig", "pour", LinkType.FS, 0),
                        new Link("dig", "pour", LinkType.SS, DAY));
        var solution = CriticalPath.solve(Networks.office(CHAIN, both));
        assertThat(planned(solution, "pour").drivenBy()).isEqualTo(both.getFirst());
        assertThat(planned(solution, "dig").drivenBy()).isNull();
    }

    @Test
    void constraintsDelayOrLimitButBreakNoLink() {
        check(constrained(ConstraintKind.SNET, "2027-01-11T08:00"), "pour", "2027-01-11T08:00");
        check(constrained(ConstraintKind.FNET, "2027-01-14T17:00"), "pour", "2027-01-11T08:00");
        check(constrained(ConstraintKind.MSO, "2027-01-11T08:00"), "pour", "2027-01-11T08:00");
        check(constrained(ConstraintKind.MFO, "2027-01-14T17:00"), "pour", "2027-01-11T08:00");
        assertThat(slack(ConstraintKind.SNLT, "2027-01-06T08:00")).isEqualTo(-DAY);
        assertThat(slack(ConstraintKind.MSO, "2027-01-06T08:00")).isEqualTo(-DAY);
        assertThat(slack(ConstraintKind.FNLT, "2027-01-11T17:00")).isEqualTo(-DAY);
        assertThat(slack(ConstraintKind.MFO, "2027-01-11T17:00")).isEqualTo(-DAY);
        assertThat(slack(ConstraintKind.SNET, "2027-01-01T08:00")).isZero();
    }

    @Test
    void whatIsToBeLateUsesItsFreeFloatAndDelaysNothing() {
        var activities =
                List.of(act("dig", 3), act("paint", 1).constrained(alap()), act("pour", 4));
        var links = List.of(Link.finishToStart("dig", "pour"), Link.finishToStart("paint", "pour"));
        var solution = CriticalPath.solve(Networks.office(activities, links));
        check(solution, "paint", "2027-01-06T08:00", "2027-01-06T17:00");
        assertThat(planned(solution, "paint").earlyStart()).isEqualTo("2027-01-04T08:00");
        assertThat(planned(solution, "paint").freeFloat()).isZero();
        assertThat(solution.finish()).isEqualTo("2027-01-12T17:00");
    }

    @Test
    void aLimitOnAStartInFreeTimeMeansTheLastWorkingMinuteBefore() {
        var site =
                new Schedule(
                        START.plusHours(8),
                        null,
                        null,
                        SchedulePolicy.STANDARD,
                        List.of(
                                new NamedCalendar("office", WorkingTimes.officeHours()),
                                new NamedCalendar("site", WorkingTimes.aroundTheClock())),
                        List.of(
                                act("plan", 1),
                                new Activity("guard", 60).on("site"),
                                new Activity("all", 6 * 24 * 60).on("site")),
                        List.of(new Link("plan", "guard", LinkType.SS, 0)));
        var solution = CriticalPath.solve(site);
        assertThat(planned(solution, "guard").lateStart()).isEqualTo("2027-01-10T07:00");
        assertThat(planned(solution, "plan").lateStart()).isEqualTo("2027-01-08T08:00");
    }

    private static Solution constrained(ConstraintKind kind, String date) {
        var pour = CHAIN.get(1).constrained(new Constraint(kind, LocalDateTime.parse(date)));
        return CriticalPath.solve(Networks.office(List.of(CHAIN.get(0), pour), DIG_THEN_POUR));
    }

    private static long slack(ConstraintKind kind, String date) {
        return planned(constrained(kind, date), "pour").totalFloat();
    }

    private static Constraint alap() {
        return new Constraint(ConstraintKind.ALAP, null);
    }

    private static Solution at(LagCalendar lag, List<Activity> activities, List<Link> links) {
        var policy =
                new SchedulePolicy(
                        ProgressRule.RETAINED_LOGIC, lag, new Criticality.FloatAtMost(0));
        return CriticalPath.solve(Networks.at(Networks.office(activities, links), null, policy));
    }

    private static Activity act(String id, long days) {
        return new Activity(id, days * DAY);
    }

    static PlannedActivity planned(Solution solution, String id) {
        return solution.activities().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void check(Solution solution, String id, String start) {
        assertThat(planned(solution, id).start()).isEqualTo(start);
    }

    private static void check(Solution solution, String id, String start, String finish) {
        check(solution, id, start);
        assertThat(planned(solution, id).finish()).isEqualTo(finish);
    }
}
