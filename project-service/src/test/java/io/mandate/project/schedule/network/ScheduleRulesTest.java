package io.mandate.project.schedule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.schedule.PlanProblem;
import io.mandate.project.schedule.calendar.CalendarException;
import io.mandate.project.schedule.calendar.Shift;
import io.mandate.project.schedule.calendar.WorkingTimes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What has no meaning is refused, each with its place. */
class ScheduleRulesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final List<Activity> AB = List.of(new Activity("a", 60), new Activity("b", 60));

    @Test
    void idsAndLinksAreGivenOnce() {
        var link = Link.finishToStart("a", "b");
        refused(List.of(AB.get(0), AB.get(0)), List.of(), "/activities/1/id");
        refused(AB, List.of(link, link), "/links/1");
        refused(AB, List.of(new Link("a", "c", LinkType.FS, 0)), "/links/0/to");
    }

    @Test
    void aLagOfTenYearsIsRefusedInWorkingAndInElapsedTime() {
        refused(AB, List.of(new Link("a", "b", LinkType.FS, 10 * 250 * 480)), "/links/0/lag");
        refused(AB, List.of(new Link("a", "b", LinkType.FS, -10 * 365 * 24 * 60)), "/links/0/lag");
    }

    @Test
    void durationsConstraintsAndActualDatesMustMakeSense() {
        var late = LocalDateTime.parse("2027-02-01T08:00");
        refused(List.of(new Activity("a", -1)), List.of(), "/activities/0/duration");
        refused(List.of(AB.get(0).on("moon")), List.of(), "/activities/0/calendar");
        refused(
                List.of(AB.get(0).constrained(new Constraint(ConstraintKind.SNET, null))),
                List.of(),
                "/activities/0/constraint/date");
        refused(
                List.of(AB.get(0).with(new Progress(late, null, null))),
                List.of(),
                "/activities/0/actualStart");
        refused(
                List.of(AB.get(0).with(new Progress(null, null, 5L))),
                List.of(),
                "/activities/0/remaining");
        refused(List.of(AB.get(0).due(LocalDateTime.MAX)), List.of(), "/activities/0/deadline");
    }

    @Test
    void aCycleIsNamedFromItsFirstActivityRound() {
        var links =
                List.of(
                        Link.finishToStart("b", "c"),
                        Link.finishToStart("c", "a"),
                        Link.finishToStart("a", "b"),
                        Link.finishToStart("c", "d"));
        var abcd = IntStream.of('d', 'c', 'b', 'a').mapToObj(ScheduleRulesTest::activity).toList();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> CriticalPath.solve(Networks.continuous(abcd, links)))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.type()).isEqualTo(PlanProblem.LINKS_FORM_A_CYCLE);
                            assertThat(refusal).hasMessage("a → b → c → a");
                            assertThat(refusal.errors())
                                    .containsExactly(
                                            new FieldError(
                                                    "/links/1", "closes the cycle a → b → c → a"));
                        });
    }

    @Test
    void anActivityThatWaitsForItselfIsACycle() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () ->
                                CriticalPath.solve(
                                        Networks.continuous(
                                                AB, List.of(Link.finishToStart("b", "b")))))
                .withMessage("b → b");
    }

    @Test
    void aCalendarHasWorkingDays() {
        refused(new WorkingTimes(Map.of(), List.of()), "/calendars/0/week");
        refused(
                WorkingTimes.officeHours()
                        .except(List.of(new CalendarException(DAY, DAY.plusYears(2), List.of()))),
                "/calendars/0/exceptions");
    }

    @Test
    void aPlanThatRunsOutOfSightIsRefused() {
        var endlessly = List.of(new Activity("a", 6_000_000), new Activity("b", 6_000_000));
        var times =
                new WorkingTimes(
                        Map.of(
                                DayOfWeek.MONDAY,
                                List.of(new Shift(LocalTime.of(8, 0), LocalTime.of(8, 1)))),
                        List.of());
        var endless = Networks.on(times, DAY.atStartOfDay(), endlessly, List.of());
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> CriticalPath.solve(endless))
                .satisfies(
                        refusal ->
                                assertThat(pointers(refusal))
                                        .containsExactly(
                                                "/activities/0/duration",
                                                "/activities/1/duration"));
    }

    @Test
    void shiftsAndExceptionsDoNotOverlap() {
        var overlapping =
                List.of(
                        new Shift(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                        new Shift(LocalTime.of(11, 0), LocalTime.of(13, 0)));
        refused(
                new WorkingTimes(Map.of(DayOfWeek.MONDAY, overlapping), List.of()),
                "/calendars/0/week/MONDAY/1");
        refused(
                WorkingTimes.officeHours()
                        .except(
                                List.of(
                                        CalendarException.holiday(DAY),
                                        CalendarException.holiday(DAY))),
                "/calendars/0/exceptions/1");
        refused(
                WorkingTimes.officeHours()
                        .except(List.of(new CalendarException(DAY, DAY.minusDays(1), List.of()))),
                "/calendars/0/exceptions/0");
    }

    private static Activity activity(int letter) {
        return new Activity(Character.toString(letter), 60);
    }

    private static void refused(WorkingTimes times, String pointer) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Networks.on(times, DAY.atStartOfDay(), List.of(), List.of()))
                .satisfies(refusal -> assertThat(pointers(refusal)).containsExactly(pointer));
    }

    private static void refused(List<Activity> activities, List<Link> links, String pointer) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Networks.continuous(activities, links))
                .satisfies(refusal -> assertThat(pointers(refusal)).containsExactly(pointer));
    }

    private static List<String> pointers(ProblemException refusal) {
        return refusal.errors().stream().map(FieldError::pointer).toList();
    }
}
