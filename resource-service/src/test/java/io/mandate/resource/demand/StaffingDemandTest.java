package io.mandate.resource.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.resource.ProjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffingDemandTest {
    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final Instant NOON = Instant.parse("2027-02-01T12:00:00Z");

    private final StaffingDemand demand =
            new StaffingDemand(new ProjectId(UUID.randomUUID()), "IT");

    @Test
    void aStartedProjectThatIsApprovedOrActiveIsWanted() {
        demand.direct(directive(DirectiveKind.START, NOON), 3);
        demand.become(ProjectStatus.APPROVED, null);
        assertThat(demand.staffing(MARCH)).isEqualTo(Staffing.WANTED);

        demand.become(ProjectStatus.ACTIVE, null);
        assertThat(demand.staffing(MARCH)).isEqualTo(Staffing.WANTED);
        assertThat(demand.rank()).isEqualTo(3);
    }

    @Test
    void itDoesNotMatterWhichServiceSpokeFirst() {
        assertThat(demand.staffing(MARCH)).isEqualTo(Staffing.PAUSED);
        demand.direct(directive(DirectiveKind.START, NOON), 1);
        assertThat(demand.staffing(MARCH)).isEqualTo(Staffing.PAUSED);
        demand.describe("IT", details(ProjectStatus.ACTIVE));
        assertThat(demand.staffing(MARCH)).isEqualTo(Staffing.WANTED);
    }

    @Test
    void aHeldProjectWaits() {
        started();
        demand.direct(directive(DirectiveKind.HOLD, NOON.plusSeconds(1)), null);

        assertThat(demand.staffing(MARCH)).isEqualTo(Staffing.PAUSED);
    }

    @Test
    void aProjectOnHoldWaitsWhateverThePortfolioWants() {
        started();
        demand.become(ProjectStatus.ON_HOLD, null);

        assertThat(demand.staffing(MARCH)).isEqualTo(Staffing.PAUSED);
    }

    @Test
    void aTerminatedProjectEndsEvenBeforeItSaysSo() {
        started();
        demand.direct(directive(DirectiveKind.TERMINATE, NOON.plusSeconds(1)), null);

        assertThat(demand.staffing(MARCH)).isEqualTo(Staffing.ENDING);
    }

    @Test
    void accelerateAndReviseLeaveAStartedProjectWanted() {
        started();
        demand.direct(directive(DirectiveKind.ACCELERATE, NOON.plusSeconds(1)), 1);

        assertThat(demand.staffing(MARCH)).isEqualTo(Staffing.WANTED);
    }

    @Test
    void aStartThatComesInALaterMonthIsNotStaffedYet() {
        demand.direct(
                new Directive(
                        DirectiveKind.START, LocalDate.of(2027, 4, 1), NOON, "event", "chain"),
                1);
        demand.become(ProjectStatus.APPROVED, null);

        assertThat(demand.staffing(MARCH)).isEqualTo(Staffing.PAUSED);
        assertThat(demand.staffing(MARCH.plusMonths(1))).isEqualTo(Staffing.WANTED);
    }

    @Test
    void aProjectThatRunsAlreadyIsWantedByItsSelection() {
        demand.describe("IT", details(ProjectStatus.ACTIVE));
        demand.place(4, true, NOON);

        assertThat(demand.staffing(MARCH)).isEqualTo(Staffing.WANTED);
        assertThat(demand.rank()).isEqualTo(4);
    }

    @Test
    void theNewestWordOfThePortfolioCounts() {
        demand.describe("IT", details(ProjectStatus.ACTIVE));
        demand.place(4, true, NOON);
        demand.place(9, false, NOON.minusSeconds(1));

        assertThat(demand.staffing(MARCH)).isEqualTo(Staffing.WANTED);
        assertThat(demand.rank()).isEqualTo(4);
    }

    @Test
    void whatEndsKeepsItsPeopleAndGetsNobodyNew() {
        for (var status :
                List.of(
                        ProjectStatus.STOPPING,
                        ProjectStatus.CANCELLED,
                        ProjectStatus.DELIVERED,
                        ProjectStatus.CLOSED)) {
            started();
            demand.become(status, null);
            assertThat(demand.staffing(MARCH)).isEqualTo(Staffing.ENDING);
        }
    }

    @Test
    void hoursOfTheSameRoleAndMonthAddUp() {
        demand.describe("IT", details(ProjectStatus.ACTIVE));

        assertThat(demand.minutesIn(MARCH)).isEqualTo(Map.of("developer", 7830, "tester", 60));
        assertThat(demand.minutesIn(MARCH.plusMonths(2))).isEmpty();
    }

    @Test
    void aNewDirectiveWaitsForAnAnswer() {
        started();
        demand.answer();
        assertThat(demand.isDirectiveAnswered()).isTrue();

        demand.direct(directive(DirectiveKind.ACCELERATE, NOON.plusSeconds(1)), 1);
        assertThat(demand.isDirectiveAnswered()).isFalse();
    }

    private void started() {
        demand.direct(directive(DirectiveKind.START, NOON), 1);
        demand.describe("IT", details(ProjectStatus.ACTIVE));
    }

    private static Directive directive(DirectiveKind kind, Instant at) {
        return new Directive(kind, LocalDate.of(2027, 2, 1), at, "event", "chain");
    }

    private static ProjectDetails details(ProjectStatus status) {
        return new ProjectDetails(
                "Press line",
                status,
                null,
                List.of(
                        line("tester", MARCH, "1"),
                        line("developer", MARCH, "80.5"),
                        line("developer", MARCH, "50"),
                        line("developer", MARCH.plusMonths(1), "10")));
    }

    private static ProjectDetails.Line line(String role, YearMonth month, String hours) {
        return new ProjectDetails.Line(role, month, new BigDecimal(hours));
    }
}
