package io.mandate.resource.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.resource.PlanningSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {
    /** 23 working days. */
    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    private static final PlanningSpan WHOLE = PlanningSpan.whole(MARCH);

    @Test
    void somebodyWhoIsThereAllMonthHasTheMonthlyMinutes() {
        assertThat(time(9200, null, null).net(WHOLE)).isEqualTo(9200);
    }

    @Test
    void aJoinerCountsFromTheFirstDayProRataByWorkingDays() {
        var fromTheFifteenth = time(9200, LocalDate.of(2027, 3, 15), null);

        assertThat(fromTheFifteenth.net(WHOLE)).isEqualTo(9200 * 13 / 23);
    }

    @Test
    void aLeaverCountsToTheLastDayProRataByWorkingDays() {
        var toTheFifth = time(9200, null, LocalDate.of(2027, 3, 5));

        assertThat(toTheFifth.net(WHOLE)).isEqualTo(9200 * 5 / 23);
    }

    @Test
    void whoComesLaterOrHasLeftHasNothing() {
        assertThat(time(9200, LocalDate.of(2027, 4, 1), null).net(WHOLE)).isZero();
        assertThat(time(9200, null, LocalDate.of(2027, 2, 28)).net(WHOLE)).isZero();
    }

    @Test
    void leaveOfTheMonthIsTakenOffAndNeverMakesADebt() {
        var away = List.of(new Leave(MARCH, 1200), new Leave(MARCH.plusMonths(1), 99));

        assertThat(new WorkingTime(9200, null, null, away).net(WHOLE)).isEqualTo(8000);
        assertThat(new WorkingTime(600, null, null, away).net(WHOLE)).isZero();
    }

    @Test
    void insideTheMonthOnlyTheShareOfTheDaysToComeIsLeft() {
        var fromTheSeventeenth = new PlanningSpan(MARCH, LocalDate.of(2027, 3, 17));

        assertThat(time(9200, null, null).net(fromTheSeventeenth)).isEqualTo(9200 * 11 / 23);
    }

    @Test
    void aLeaverHasNothingLeftAfterTheLastDay() {
        var fromTheSeventeenth = new PlanningSpan(MARCH, LocalDate.of(2027, 3, 17));

        assertThat(time(9200, null, LocalDate.of(2027, 3, 16)).net(fromTheSeventeenth)).isZero();
    }

    @Test
    void nobodyEverHasMoreThanTheMonthlyMinutesNorLessThanNone() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            int monthly = random.nextInt(12_000);
            var joined = MARCH.atDay(1).plusDays(random.nextInt(60) - 30);
            var from = MARCH.atDay(1 + random.nextInt(31));
            var time =
                    new WorkingTime(
                            monthly,
                            joined,
                            joined.plusDays(random.nextInt(60)),
                            List.of(new Leave(MARCH, random.nextInt(3000))));
            assertThat(time.net(new PlanningSpan(MARCH, from)))
                    .isBetween(0, time.net(WHOLE))
                    .isLessThanOrEqualTo(monthly);
        }
    }

    private static WorkingTime time(int minutes, LocalDate from, LocalDate to) {
        return new WorkingTime(minutes, from, to, List.of());
    }
}
