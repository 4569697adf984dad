package io.mandate.resource;

import static io.mandate.resource.ResourceProblem.MONTH_OVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mandate.platform.problem.ProblemException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PlanningSpanTest {
    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    @Test
    void aComingMonthIsPlannedWhole() {
        var span = PlanningSpan.of(MARCH, LocalDate.of(2027, 2, 10));

        assertThat(span.from()).isEqualTo("2027-03-01");
        assertThat(span.shareOf(6000)).isEqualTo(6000);
    }

    @Test
    void insideTheMonthOnlyTheRemainingHoursArePlannedTodayIncluded() {
        var span = PlanningSpan.of(MARCH, LocalDate.of(2027, 3, 17));

        assertThat(span.days()).isEqualTo(23);
        assertThat(span.daysLeft()).isEqualTo(11);
        assertThat(span.shareOf(2300)).isEqualTo(1100);
    }

    @Test
    void overAWeekendTheSpanStaysTheSame() {
        var saturday = PlanningSpan.of(MARCH, LocalDate.of(2027, 3, 20));

        assertThat(saturday).isEqualTo(PlanningSpan.of(MARCH, LocalDate.of(2027, 3, 22)));
    }

    @Test
    void aMonthWithoutAWorkingDayLeftCannotBePlanned() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> PlanningSpan.of(MARCH, LocalDate.of(2027, 4, 1)))
                .satisfies(e -> assertThat(e.type()).isEqualTo(MONTH_OVER));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () -> PlanningSpan.of(YearMonth.of(2027, 1), LocalDate.of(2027, 1, 30)));
    }

    @Test
    void sharesAreRoundedToTheNearestMinute() {
        var lastDay = PlanningSpan.of(MARCH, LocalDate.of(2027, 3, 31));

        assertThat(lastDay.shareOf(100)).isEqualTo(4);
        assertThat(lastDay.shareOf(12)).isEqualTo(1);
        assertThat(lastDay.shareOf(11)).isZero();
    }
}
