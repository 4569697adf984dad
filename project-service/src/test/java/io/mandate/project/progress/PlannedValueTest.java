package io.mandate.project.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.money.Money;
import io.mandate.project.schedule.calendar.WorkingCalendar;
import io.mandate.project.schedule.calendar.WorkingTimes;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlannedValueTest {
    private static final WorkingCalendar OFFICE = new WorkingCalendar(WorkingTimes.officeHours());
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);

    @Test
    void theBudgetIsEvenOverWorkingTime() {
        var value = value("2027-01-28T08:00", "2027-02-05T17:00", "700.00");

        assertThat(value.byMonth())
                .isEqualTo(
                        Map.of(
                                JANUARY,
                                new BigDecimal("200.00"),
                                FEBRUARY,
                                new BigDecimal("500.00")));
        assertThat(value.by(at("2027-01-28T08:00"))).isEqualByComparingTo("0");
        assertThat(value.by(at("2027-01-28T12:30"))).isEqualByComparingTo("50");
        assertThat(value.by(at("2027-01-31T12:00"))).isEqualByComparingTo("200");
        assertThat(value.by(at("2027-02-01T17:00"))).isEqualByComparingTo("300");
        assertThat(value.by(at("2028-01-01T00:00"))).isEqualByComparingTo("700");
    }

    @Test
    void theLargestRemainderGetsTheLastCent() {
        var value = value("2027-01-28T08:00", "2027-02-05T17:00", "0.10");

        assertThat(value.byMonth())
                .isEqualTo(
                        Map.of(JANUARY, new BigDecimal("0.03"), FEBRUARY, new BigDecimal("0.07")));
    }

    @Test
    void aMilestoneEarnsAllAtOnceInTheMonthThatEndsWithIt() {
        assertThat(value("2027-01-29T17:00", "2027-01-29T17:00", "5").byMonth())
                .containsOnlyKeys(JANUARY);
        assertThat(value("2027-02-01T00:00", "2027-02-01T00:00", "5").byMonth())
                .containsOnlyKeys(JANUARY);
        assertThat(value("2027-02-01T00:00", "2027-02-01T00:00", "5").by(at("2027-02-01T00:00")))
                .isEqualByComparingTo("5");
    }

    @Test
    void aCurrencyWithoutCentsIsSpreadInWholeUnits() {
        var yen =
                new PlannedValue(
                        OFFICE,
                        at("2027-01-28T08:00"),
                        at("2027-02-05T17:00"),
                        Money.of("10", "JPY"));

        assertThat(yen.byMonth())
                .isEqualTo(Map.of(JANUARY, new BigDecimal("3"), FEBRUARY, new BigDecimal("7")));
    }

    @Test
    void whateverTheDatesTheMonthsMakeUpTheBudgetAndValueNeverFalls() {
        var random = new Random(140);
        for (int round = 0; round < 2_000; round++) {
            var start = at("2027-01-04T08:00").plusMinutes(random.nextInt(600_000));
            var finish = start.plusMinutes(random.nextInt(1_200_000));
            var value =
                    new PlannedValue(
                            OFFICE,
                            start,
                            finish,
                            new Money(BigDecimal.valueOf(random.nextInt(1_000_000), 2), "EUR"));
            assertThat(value.byMonth().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(value.budget().amount());
            assertRises(value);
        }
    }

    private static void assertRises(PlannedValue value) {
        var last = BigDecimal.ZERO;
        var sum = BigDecimal.ZERO;
        var end = YearMonth.from(value.finish()).plusMonths(1);
        for (var at = YearMonth.from(value.start()); !at.isAfter(end); at = at.plusMonths(1)) {
            var first = at.atDay(1).atStartOfDay();
            for (var moment : List.of(first, first.plusDays(9).plusHours(11))) {
                var now = value.by(moment);
                assertThat(now).isGreaterThanOrEqualTo(last);
                last = now;
            }
            sum = sum.add(value.byMonth().getOrDefault(at, BigDecimal.ZERO));
            assertThat(value.by(at.plusMonths(1).atDay(1).atStartOfDay()))
                    .isEqualByComparingTo(sum);
        }
        assertThat(last).isEqualByComparingTo(value.budget().amount());
    }

    private static PlannedValue value(String start, String finish, String budget) {
        return new PlannedValue(OFFICE, at(start), at(finish), Money.of(budget, "EUR"));
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }
}
