package io.mandate.resource.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.resource.PersonId;
import io.mandate.resource.PlanningSpan;
import io.mandate.resource.ProjectId;
import io.mandate.resource.allocation.Allocation;
import io.mandate.resource.allocation.Announcement;
import io.mandate.resource.allocation.Share;
import io.mandate.resource.demand.ProjectStatus;
import io.mandate.resource.demand.StatusChanged;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReleaseTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 16);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    @Test
    void aStoppingProjectWorksUntilItsWindDownDate() {
        assertThat(
                        Release.lastDay(
                                new StatusChanged(ProjectStatus.STOPPING, DAY), DAY.minusDays(9)))
                .contains(DAY);
    }

    @Test
    void withoutAWindDownDateTheDayOfTheChangeIsTheLast() {
        assertThat(Release.lastDay(new StatusChanged(ProjectStatus.STOPPING, null), DAY))
                .contains(DAY);
    }

    @Test
    void aCancelledOrDeliveredProjectEndsOnTheDayOfTheChange() {
        assertThat(Release.lastDay(new StatusChanged(ProjectStatus.CANCELLED, null), DAY))
                .contains(DAY);
        assertThat(Release.lastDay(new StatusChanged(ProjectStatus.DELIVERED, null), DAY))
                .contains(DAY);
    }

    @Test
    void otherChangesFreeNobody() {
        for (var status :
                List.of(ProjectStatus.APPROVED, ProjectStatus.ACTIVE, ProjectStatus.ON_HOLD)) {
            assertThat(Release.lastDay(new StatusChanged(status, null), DAY)).isEmpty();
        }
    }

    @Test
    void everyMonthFromTheLastDayOnIsToldOnceWhatRemains() {
        var march = allocated(MARCH);
        var april = allocated(MARCH.plusMonths(1));

        var told = Release.free(List.of(march, april), ProjectStatus.STOPPING, DAY);

        assertThat(told).extracting(Announcement::allocation).containsExactly(march, april);
        assertThat(told).allMatch(Announcement::released);
        assertThat(told).extracting(Announcement::reason).containsOnly("STOPPING");
        assertThat(march.shares()).extracting(Share::minutes).containsExactly(1200);
        assertThat(april.shares()).isEmpty();
        assertThat(Release.free(List.of(march, april), ProjectStatus.CANCELLED, DAY)).isEmpty();
    }

    private static Allocation allocated(YearMonth month) {
        var run = UUID.randomUUID();
        var allocation = new Allocation(new ProjectId(UUID.randomUUID()), month, "IT", run);
        allocation.plan(
                run,
                PlanningSpan.whole(month),
                List.of(new Share(PersonId.next(), "developer", 2300)),
                0);
        return allocation;
    }
}
