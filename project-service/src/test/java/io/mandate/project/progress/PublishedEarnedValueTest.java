package io.mandate.project.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.money.Money;
import io.mandate.platform.testing.PublishedData;
import io.mandate.project.schedule.calendar.WorkingCalendar;
import io.mandate.project.schedule.calendar.WorkingTimes;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Planned and earned value as published examples have them; their periods are months here. */
class PublishedEarnedValueTest {
    private static final WorkingCalendar ALWAYS =
            new WorkingCalendar(WorkingTimes.aroundTheClock());
    private static final YearMonth FIRST = YearMonth.of(2027, 1);

    /** Each period's share of the budget is an activity within it. */
    @ParameterizedTest
    @ValueSource(strings = {"E1", "E2"})
    void plannedAndEarnedByTheEndOfAPeriod(String id) {
        var example = PublishedData.workedExample("earnedValue", id);
        int period = example.get("period").asInt();
        var asOf = asOf(FIRST.plusMonths(period - 1));
        var lines = lines(example);

        var sums = Sums.of(lines, asOf.moment());
        assertThat(sums.budget()).isEqualByComparingTo(example.get("bac").decimalValue());
        assertThat(sums.planned()).isEqualByComparingTo(example.at("/expected/PV").decimalValue());
        assertThat(sums.earned()).isEqualByComparingTo(example.at("/expected/EV").decimalValue());
        assertThat(sums.earned().subtract(sums.planned()))
                .isEqualByComparingTo(example.at("/expected/SV").decimalValue());
        var periods =
                Periods.of(
                        lines.stream().map(BaselineLine::value).toList(),
                        new Periods.Earnings(
                                Map.of(FIRST.plusMonths(period - 1), sums.earned()), List.of()),
                        asOf,
                        2);
        assertThat(periods.get(period - 1).plannedTotal())
                .isEqualByComparingTo(example.at("/expected/PV").decimalValue());
        assertThat(periods.get(period - 1).earnedTotal())
                .isEqualByComparingTo(example.at("/expected/EV").decimalValue());
        assertThat(periods.get(period).earnedTotal()).isNull();
    }

    /** Half of the budget was to be earned before today, and the shares earned are those of the example. */
    @ParameterizedTest
    @ValueSource(strings = {"E5", "E10"})
    void amountsThatAreGivenComeOutOfTheirShares(String id) {
        var example = PublishedData.workedExample("earnedValue", id);
        var bac = example.get("bac").decimalValue();
        var earned = example.get("ev").decimalValue();
        var planned = example.has("pv") ? example.get("pv").decimalValue() : earned;
        var now = FIRST.plusMonths(1).atDay(1).atStartOfDay();
        var done = share(earned, planned);
        var lines =
                List.of(
                        line("due", FIRST, planned, done),
                        line("later", FIRST.plusMonths(1), bac.subtract(planned), BigDecimal.ZERO));

        var sums = Sums.of(lines, now);
        assertThat(sums.budget()).isEqualByComparingTo(bac);
        assertThat(sums.planned()).isEqualByComparingTo(planned);
        assertThat(sums.earned()).isEqualByComparingTo(earned);
    }

    @Test
    void whatHasNoCostIsCountedAndNotTakenForNothing() {
        var nothing =
                new BaselineLine("a", EarningMethod.PERCENT_COMPLETE, null, BigDecimal.valueOf(50));
        var sums =
                Sums.of(
                        List.of(nothing, line("b", FIRST, BigDecimal.TEN, BigDecimal.TEN)),
                        LocalDateTime.of(2027, 2, 1, 0, 0));

        assertThat(nothing.planned(LocalDateTime.of(2027, 2, 1, 0, 0))).isNull();
        assertThat(nothing.earned(LocalDateTime.of(2027, 2, 1, 0, 0))).isNull();
        assertThat(sums.withoutCost()).isEqualTo(1);
        assertThat(sums.unknown()).isFalse();
        assertThat(Sums.of(List.of(nothing), LocalDateTime.MAX).unknown()).isTrue();
    }

    private static List<BaselineLine> lines(JsonNode example) {
        var bac = example.get("bac").decimalValue();
        var complete = example.get("percentComplete").decimalValue();
        var lines = new ArrayList<BaselineLine>();
        var before = BigDecimal.ZERO;
        for (var cumulative : example.get("plannedCumulativePercent")) {
            var budget = bac.multiply(cumulative.decimalValue().subtract(before)).movePointLeft(2);
            lines.add(
                    line(
                            "period" + lines.size(),
                            FIRST.plusMonths(lines.size()),
                            budget,
                            complete));
            before = cumulative.decimalValue();
        }
        return lines;
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole);
    }

    private static BaselineLine line(
            String activity, YearMonth month, BigDecimal budget, BigDecimal share) {
        return new BaselineLine(
                activity,
                EarningMethod.PERCENT_COMPLETE,
                new PlannedValue(
                        ALWAYS,
                        month.atDay(1).atStartOfDay(),
                        month.plusMonths(1).atDay(1).atStartOfDay(),
                        new Money(budget, "EUR")),
                share);
    }

    private static AsOf asOf(YearMonth month) {
        return AsOf.dataDate(month.plusMonths(1).atDay(1).atStartOfDay());
    }
}
