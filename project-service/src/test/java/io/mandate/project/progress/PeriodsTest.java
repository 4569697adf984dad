package io.mandate.project.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.money.Money;
import io.mandate.project.progress.Periods.Earnings;
import io.mandate.project.progress.Periods.Period;
import io.mandate.project.schedule.calendar.WorkingCalendar;
import io.mandate.project.schedule.calendar.WorkingTimes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeriodsTest {
    private static final WorkingCalendar OFFICE = new WorkingCalendar(WorkingTimes.officeHours());
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    @Test
    void aMonthInWhichNothingHappensIsNotLeftOut() {
        var value = value("2027-01-04T08:00", "2027-01-08T17:00", "10.00");
        var late = value("2027-03-01T08:00", "2027-03-05T17:00", "20.00");

        var periods = Periods.of(List.of(value, late), nothing(), asOf("2027-02-28"), 2);

        assertThat(periods)
                .extracting(each -> each.month().getMonthValue())
                .containsExactly(1, 2, 3);
        assertThat(periods)
                .extracting(Period::plannedTotal)
                .containsExactly(eur("10"), eur("10"), eur("30"));
        assertThat(periods)
                .extracting(Period::earnedTotal)
                .containsExactly(eur("0"), eur("0"), null);
    }

    @Test
    void workDoneBeforeItWasPlannedBeginsThePeriods() {
        var value = value("2027-02-01T08:00", "2027-02-05T17:00", "10.00");
        var early = new Earnings(Map.of(JANUARY, new BigDecimal("2.5")), List.of());

        var periods = Periods.of(List.of(value), early, asOf("2027-02-28"), 2);

        assertThat(periods).extracting(Period::planned).containsExactly(eur("0"), eur("10"));
        assertThat(periods).extracting(Period::earned).containsExactly(eur("2.50"), eur("0"));
    }

    @Test
    void whatPassesWithTheTimeEarnsWhatWasPlannedAndNoMore() {
        var value = value("2027-01-04T08:00", "2027-03-31T17:00", "630.00");
        var always = new Earnings(Map.of(), List.of(new Passing(value, null, null)));

        var periods = Periods.of(List.of(value), always, asOf("2027-02-12"), 2);

        assertThat(periods.getFirst().earnedTotal()).isEqualTo(periods.getFirst().plannedTotal());
        assertThat(periods.get(1).earnedTotal())
                .isEqualByComparingTo(value.by(LocalDateTime.of(2027, 2, 13, 0, 0)))
                .isLessThan(periods.get(1).plannedTotal());
        assertThat(periods.get(2).earnedTotal()).isNull();
    }

    @Test
    void aLevelOfEffortEarnsByTimeOnlyAsLongAsItIsOne() {
        var value = value("2027-01-04T08:00", "2027-03-31T17:00", "630.00");
        var until =
                new Earnings(
                        Map.of(YearMonth.of(2027, 2), new BigDecimal("63")),
                        List.of(new Passing(value, null, LocalDate.of(2027, 2, 15))));

        var periods = Periods.of(List.of(value), until, asOf("2027-02-28"), 2);

        assertThat(periods.getFirst().earnedTotal()).isEqualTo(periods.getFirst().plannedTotal());
        assertThat(periods.get(1).earnedTotal()).isEqualTo(eur("63.00"));
        assertThat(periods.get(1).earned()).isNegative();
    }

    @Test
    void withoutADayOfReportNothingIsSaidOfWhatWasEarned() {
        var value = value("2027-01-04T08:00", "2027-01-08T17:00", "10.00");

        assertThat(Periods.of(List.of(value), nothing(), null, 2))
                .extracting(Period::earnedTotal)
                .containsOnlyNulls();
    }

    @Test
    void theOrderOfActivitiesChangesNothing() {
        var random = new Random(8);
        var values = new ArrayList<PlannedValue>();
        var earned = new ArrayList<Passing>();
        for (int at = 0; at < 60; at++) {
            var start = LocalDateTime.of(2027, 1, 4, 8, 0).plusDays(random.nextInt(300));
            var value =
                    new PlannedValue(
                            OFFICE,
                            start,
                            start.plusDays(random.nextInt(200)),
                            new Money(BigDecimal.valueOf(random.nextInt(1_000_000), 2), "EUR"));
            values.add(value);
            earned.add(new Passing(value, null, null));
        }
        var one = Periods.of(values, new Earnings(Map.of(), earned), asOf("2027-07-14"), 2);
        Collections.shuffle(values, random);
        Collections.shuffle(earned, random);
        var other = Periods.of(values, new Earnings(Map.of(), earned), asOf("2027-07-14"), 2);

        assertThat(other).isEqualTo(one);
        assertThat(one.getLast().plannedTotal())
                .isEqualByComparingTo(
                        values.stream()
                                .map(each -> each.budget().amount())
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Earnings nothing() {
        return new Earnings(Map.of(), List.of());
    }

    private static AsOf asOf(String day) {
        return AsOf.dataDate(LocalDate.parse(day).plusDays(1).atStartOfDay());
    }

    private static BigDecimal eur(String amount) {
        return new BigDecimal(amount).setScale(2);
    }

    private static PlannedValue value(String start, String finish, String budget) {
        return new PlannedValue(
                OFFICE,
                LocalDateTime.parse(start),
                LocalDateTime.parse(finish),
                Money.of(budget, "EUR"));
    }
}
