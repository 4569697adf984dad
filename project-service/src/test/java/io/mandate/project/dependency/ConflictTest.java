package io.mandate.project.dependency;

import static io.mandate.project.dependency.Conflict.Reason.FORECAST_IS_LATE;
import static io.mandate.project.dependency.Conflict.Reason.MILESTONE_IS_GONE;
import static io.mandate.project.dependency.Conflict.Reason.NEED_IS_GONE;
import static io.mandate.project.dependency.Conflict.Reason.PROMISE_IS_LATE;
import static io.mandate.project.dependency.Conflict.Reason.PROVIDER_IS_ON_HOLD;
import static io.mandate.project.dependency.Now.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.ProjectStatus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands against a dependency, and what does not. */
class ConflictTest {

    @Test
    void nothingStandsAgainstWhatComesInTime() {
        assertThat(Conflict.of(Now.usual(), FRIDAY, FRIDAY)).isNull();
    }

    @Test
    void aLateForecastIsToldInDaysOfBothKinds() {
        var wednesday = LocalDateTime.parse("2027-01-20T17:00:00");
        assertThat(Conflict.of(Now.forecast(wednesday), FRIDAY, null))
                .isEqualTo(new Conflict(List.of(FORECAST_IS_LATE), 6, 4));
    }

    @Test
    void aLatePromiseIsOneEvenIfTheForecastIsGood() {
        var conflict = Conflict.of(Now.usual(), FRIDAY, FRIDAY.plusDays(3));
        assertThat(conflict).isEqualTo(new Conflict(List.of(PROMISE_IS_LATE), 3, 1));
    }

    @Test
    void theLaterOfBothCounts() {
        var conflict = Conflict.of(Now.forecast(FRIDAY.plusDays(1)), FRIDAY, FRIDAY.plusDays(14));
        assertThat(conflict)
                .isEqualTo(new Conflict(List.of(FORECAST_IS_LATE, PROMISE_IS_LATE), 14, 10));
    }

    @Test
    void aMilestoneThatIsGoneHasNoDays() {
        assertThat(Conflict.of(Now.withoutMilestone(), FRIDAY, FRIDAY))
                .isEqualTo(new Conflict(List.of(MILESTONE_IS_GONE), null, null));
    }

    @Test
    void aNeedThatIsGoneReachesBoth() {
        assertThat(Conflict.of(Now.withoutActivity(), FRIDAY, null))
                .isEqualTo(new Conflict(List.of(NEED_IS_GONE), null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "ON_HOLD, PROVIDER_IS_ON_HOLD",
        "STOPPING, PROVIDER_STOPS",
        "CANCELLED, PROVIDER_STOPS",
        "DELIVERED, PROVIDER_ENDED_WITHOUT_IT",
        "CLOSED, PROVIDER_ENDED_WITHOUT_IT",
    })
    void aProviderThatDoesNotGoOnIsOne(ProjectStatus status, Conflict.Reason why) {
        assertThat(Conflict.of(Now.provider(status), FRIDAY, null))
                .isEqualTo(new Conflict(List.of(why), null, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "APPROVED", "ACTIVE"})
    void aProviderThatGoesOnIsNone(ProjectStatus status) {
        assertThat(Conflict.of(Now.provider(status), FRIDAY, null)).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "CLOSED"})
    void nobodyWaitsInAProjectThatIsOver(ProjectStatus receiver) {
        assertThat(Conflict.of(Now.between(receiver, ProjectStatus.ON_HOLD), FRIDAY, null))
                .isNull();
        assertThat(
                        Conflict.of(
                                Now.between(ProjectStatus.ON_HOLD, ProjectStatus.ON_HOLD),
                                FRIDAY,
                                null))
                .isEqualTo(new Conflict(List.of(PROVIDER_IS_ON_HOLD), null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Europe/Berlin, 2027-01-16T00:00",
        "Asia/Tokyo, America/New_York, 2027-01-16T14:00",
        "America/New_York, Asia/Tokyo, 2027-01-15T10:00",
    })
    void aPromisedDayEndsAtTheProvidersMidnight(
            String receiver, String provider, LocalDateTime end) {
        assertThat(Now.acrossZones(receiver, provider).endOfPromise(LocalDate.of(2027, 1, 15)))
                .isEqualTo(end);
    }

    @Test
    void aForecastIsReadOnTheReceiversClock() {
        assertThat(Now.acrossZones("Asia/Tokyo", "Europe/Berlin").forecast())
                .isEqualTo("2027-01-13T01:00:00");
    }
}
