package io.mandate.portfolio.valuation;

import static io.mandate.portfolio.valuation.Cases.byMonth;
import static io.mandate.portfolio.valuation.Cases.in;
import static io.mandate.portfolio.valuation.Cases.planned;
import static io.mandate.portfolio.valuation.Cases.year2027;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostToComeTest {
    @Test
    void monthsFallIntoTheirPeriods() {
        var project =
                byMonth(
                        false,
                        List.of(in(2027, 3, "10"), in(2027, 4, "20"), in(2028, 1, "5")),
                        List.of());

        var cost = costOf(project, year2027());

        assertThat(cost.byPeriod()).containsExactly(euro("10"), euro("20"), euro("0"), euro("0"));
        assertThat(cost.outside()).isEqualTo(euro("5"));
        assertThat(cost.total()).isEqualByComparingTo("35");
        assertThat(cost.assumptions()).isEmpty();
    }

    @Test
    void whatAProjectInFlightHasSpentIsSunk() {
        var project =
                byMonth(
                        true,
                        List.of(in(2026, 12, "70"), in(2027, 4, "20"), in(2027, 5, "10")),
                        List.of());

        var cost = costOf(project, year2027(YearMonth.of(2027, 5)));

        assertThat(cost.sunk()).isEqualTo(euro("90"));
        assertThat(cost.total()).isEqualByComparingTo("10");
    }

    @Test
    void aProjectThatHasNotStartedHasSunkNothing() {
        var project = byMonth(false, List.of(in(2026, 11, "70"), in(2027, 4, "20")), List.of());

        var cost = costOf(project, year2027());

        assertThat(cost.sunk()).isEqualTo(euro("0"));
        assertThat(cost.byPeriod()).startsWith(euro("70"), euro("20"));
        assertThat(cost.assumptions()).containsExactly(Assumption.PASSED_MONTHS_MOVED);
    }

    @Test
    void plannedCostIsSpreadByDayOverTheProjectsDates() {
        var project = planned("181", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30));

        var cost = costOf(project, year2027());

        assertThat(cost.byPeriod()).containsExactly(euro("90"), euro("91"), euro("0"), euro("0"));
        assertThat(cost.assumptions()).containsExactly(Assumption.COST_SPREAD_OVER_DATES);
    }

    @Test
    void withoutDatesItIsSpreadOverTheHorizon() {
        var cost = costOf(planned("365", null, null), year2027());

        assertThat(cost.byPeriod()).containsExactly(euro("90"), euro("91"), euro("92"), euro("92"));
        assertThat(cost.assumptions()).containsExactly(Assumption.COST_SPREAD_OVER_HORIZON);
    }

    @Test
    void theHorizonStandsInForOneMissingDate() {
        var startOnly = costOf(planned("92", LocalDate.of(2027, 10, 1), null), year2027());
        var finishOnly = costOf(planned("90", null, LocalDate.of(2027, 3, 31)), year2027());

        assertThat(startOnly.byPeriod().getLast()).isEqualTo(euro("92"));
        assertThat(finishOnly.byPeriod().getFirst()).isEqualTo(euro("90"));
    }

    @Test
    void aKnownDateBeyondTheHorizonTakesAll() {
        var late = costOf(planned("50", LocalDate.of(2029, 2, 1), null), year2027());
        var early = costOf(planned("50", null, LocalDate.of(2026, 2, 1)), year2027());

        assertThat(late.outside()).isEqualTo(euro("50"));
        assertThat(early.byPeriod().getFirst()).isEqualTo(euro("50"));
        assertThat(early.assumptions()).contains(Assumption.PASSED_MONTHS_MOVED);
    }

    @Test
    void swappedDatesOfARegisterDoNotLoseTheCost() {
        var swapped = planned("50", LocalDate.of(2027, 5, 1), LocalDate.of(2027, 4, 1));

        assertThat(costOf(swapped, year2027()).total()).isEqualByComparingTo("50");
    }

    private static CostToCome costOf(ProjectCase project, Horizon horizon) {
        return CostToCome.of(project, project.size(), horizon);
    }

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount).setScale(2);
    }
}
