package io.mandate.resource.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.resource.PersonId;
import io.mandate.resource.PlanningSpan;
import io.mandate.resource.ProjectId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AllocationTest {
    /** 23 working days; the 17th begins the last eleven. */
    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    private static final PlanningSpan WHOLE = PlanningSpan.whole(MARCH);
    private static final PlanningSpan REST = new PlanningSpan(MARCH, LocalDate.of(2027, 3, 17));
    private static final UUID FIRST_RUN = UUID.randomUUID();
    private static final UUID SECOND_RUN = UUID.randomUUID();

    private final PersonId ada = PersonId.next();
    private final PersonId bob = PersonId.next();
    private final Allocation allocation =
            new Allocation(new ProjectId(UUID.randomUUID()), MARCH, "IT", FIRST_RUN);

    @Test
    void aPlanBooksItsShares() {
        allocation.plan(FIRST_RUN, WHOLE, List.of(developer(ada, 2300), developer(bob, 600)), 60);

        assertThat(allocation.shares()).containsExactly(developer(ada, 2300), developer(bob, 600));
        assertThat(allocation.minutes()).isEqualTo(2900);
        assertThat(allocation.unmetMinutes()).isEqualTo(60);
    }

    @Test
    void aSecondPlanOfTheWholeMonthReplacesTheFirst() {
        allocation.plan(FIRST_RUN, WHOLE, List.of(developer(ada, 2300)), 60);
        allocation.plan(SECOND_RUN, WHOLE, List.of(developer(bob, 700)), 0);

        assertThat(allocation.shares()).containsExactly(developer(bob, 700));
        assertThat(allocation.runId()).isEqualTo(SECOND_RUN);
        assertThat(allocation.unmetMinutes()).isZero();
    }

    @Test
    void aPlanInsideTheMonthKeepsWhatLiesBeforeIt() {
        allocation.plan(FIRST_RUN, WHOLE, List.of(developer(ada, 2300)), 0);
        allocation.plan(SECOND_RUN, REST, List.of(developer(bob, 500)), 0);

        assertThat(allocation.shares()).containsExactly(developer(ada, 1200), developer(bob, 500));
    }

    @Test
    void whoStaysAddsWhatIsPlannedToWhatLiesBefore() {
        allocation.plan(FIRST_RUN, WHOLE, List.of(developer(ada, 2300)), 0);
        allocation.plan(SECOND_RUN, REST, List.of(developer(ada, 100)), 0);

        assertThat(allocation.shares()).containsExactly(developer(ada, 1300));
    }

    @Test
    void anEndInsideTheMonthFreesTheDaysAfterIt() {
        allocation.plan(FIRST_RUN, WHOLE, List.of(developer(ada, 2300)), 0);

        assertThat(allocation.endOn(LocalDate.of(2027, 3, 16)).people()).isTrue();
        assertThat(allocation.shares()).containsExactly(developer(ada, 1200));
    }

    @Test
    void anEndBeforeTheMonthFreesEverybody() {
        allocation.plan(FIRST_RUN, WHOLE, List.of(developer(ada, 2300)), 60);

        var freed = allocation.endOn(LocalDate.of(2027, 2, 28));

        assertThat(freed).isEqualTo(new Allocation.Freed(true, true));
        assertThat(allocation.shares()).isEmpty();
        assertThat(allocation.unmetMinutes()).isZero();
    }

    @Test
    void endingAgainOrLaterFreesNothingMore() {
        allocation.plan(FIRST_RUN, WHOLE, List.of(developer(ada, 2300)), 60);
        allocation.endOn(LocalDate.of(2027, 3, 16));

        assertThat(allocation.endOn(LocalDate.of(2027, 3, 16)).anything()).isFalse();
        assertThat(allocation.endOn(LocalDate.of(2027, 3, 20)).anything()).isFalse();
        assertThat(allocation.minutes()).isEqualTo(1200);
    }

    @Test
    void anEndOnTheLastDayOfTheMonthFreesNobodyAndCallsNothingOff() {
        allocation.plan(FIRST_RUN, WHOLE, List.of(developer(ada, 2300)), 60);

        assertThat(allocation.endOn(MARCH.atEndOfMonth()).anything()).isFalse();
        assertThat(allocation.unmetMinutes()).isEqualTo(60);
    }

    @Test
    void whatWasPlannedInsideTheMonthEndsProRataOfItsOwnDays() {
        allocation.plan(FIRST_RUN, REST, List.of(developer(ada, 1100)), 0);

        allocation.endOn(LocalDate.of(2027, 3, 19));

        assertThat(allocation.shares()).containsExactly(developer(ada, 300));
    }

    @Test
    void endingInStepsKeepsNoMoreThanEndingAtOnce() {
        var random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            int minutes = 1 + random.nextInt(9000);
            var day = MARCH.atDay(1 + random.nextInt(31));
            var later = day.plusDays(random.nextInt(10));
            var inSteps = booked(minutes);
            inSteps.endOn(later);
            inSteps.endOn(day);
            var atOnce = booked(minutes);
            atOnce.endOn(day);

            assertThat(inSteps.minutes()).isBetween(atOnce.minutes() - 1, atOnce.minutes());
            assertThat(atOnce.minutes()).isBetween(0, minutes);
        }
    }

    private Allocation booked(int minutes) {
        var fresh = new Allocation(allocation.project(), MARCH, "IT", FIRST_RUN);
        fresh.plan(FIRST_RUN, WHOLE, List.of(developer(ada, minutes)), 0);
        return fresh;
    }

    private static Share developer(PersonId person, int minutes) {
        return new Share(person, "developer", minutes);
    }
}
