package io.mandate.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    @Test
    void aWeekHasFive() {
        assertThat(WorkingDays.between(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 7)))
                .isEqualTo(5);
    }

    @Test
    void aWeekendHasNone() {
        assertThat(WorkingDays.between(LocalDate.of(2027, 3, 6), LocalDate.of(2027, 3, 7)))
                .isZero();
    }

    @Test
    void nothingLiesBetweenADayAndTheDayBefore() {
        assertThat(WorkingDays.between(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 1)))
                .isZero();
    }

    @Test
    void countsAsOneWouldOnAWallCalendar() {
        var random = new Random(1);
        for (int i = 0; i < 500; i++) {
            var first = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(40_000));
            var last = first.plusDays(random.nextInt(100));
            long counted =
                    first.datesUntil(last.plusDays(1))
                            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                            .count();
            assertThat(WorkingDays.between(first, last)).isEqualTo((int) counted);
        }
    }

    @Test
    void aWeekendIsFollowedByItsMonday() {
        assertThat(WorkingDays.from(LocalDate.of(2027, 3, 6))).isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(WorkingDays.from(LocalDate.of(2027, 3, 5))).isEqualTo(LocalDate.of(2027, 3, 5));
    }
}
