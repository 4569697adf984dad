package io.mandate.portfolio.valuation;

import static io.mandate.portfolio.portfolio.Objective.RISK_ADJUSTED_VALUE;
import static io.mandate.portfolio.portfolio.Objective.SCORE_TIMES_SIZE;
import static io.mandate.portfolio.valuation.Cases.byMonth;
import static io.mandate.portfolio.valuation.Cases.in;
import static io.mandate.portfolio.valuation.Cases.planned;
import static io.mandate.portfolio.valuation.Cases.year2027;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.portfolio.Objective;
import io.mandate.portfolio.valuation.Valuation.Known;
import io.mandate.portfolio.valuation.Valuation.Question;
import io.mandate.portfolio.valuation.Valuation.Undefined;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuationTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate MIDSUMMER = LocalDate.of(2027, 6, 30);

    @Test
    void riskTakesItsShareOfTheNetBenefit() {
        var project = byMonth(false, List.of(in(2027, 1, "100")), List.of(in(2027, 9, "350.50")));

        assertThat(value(project, RISK_ADJUSTED_VALUE)).isEqualTo(new BigDecimal("200.40"));
    }

    @Test
    void onlyWhatIsToComeCountsForAProjectInFlight() {
        var project =
                byMonth(
                        true,
                        List.of(in(2027, 1, "900"), in(2027, 7, "100")),
                        List.of(in(2027, 2, "50"), in(2027, 9, "200")));

        var known =
                (Known)
                        Valuation.of(
                                project,
                                year2027(YearMonth.of(2027, 7)),
                                question(RISK_ADJUSTED_VALUE, false));

        assertThat(known.value()).isEqualTo(new BigDecimal("80.00"));
    }

    @Test
    void scoreTimesSizeNeedsNoBenefits() {
        assertThat(value(planned("1000", NEW_YEAR, MIDSUMMER), SCORE_TIMES_SIZE))
                .isEqualTo(new BigDecimal("75500.00"));
    }

    @Test
    void unknownCostIsNeverTakenAsNothing() {
        assertThat(of(planned(null, NEW_YEAR, MIDSUMMER), SCORE_TIMES_SIZE))
                .isEqualTo(new Undefined(Gap.COST_UNKNOWN));
    }

    @Test
    void aNegativeCostOfARegisterIsNotWeighed() {
        assertThat(of(planned("-1", NEW_YEAR, MIDSUMMER), SCORE_TIMES_SIZE))
                .isEqualTo(new Undefined(Gap.COST_NEGATIVE));
    }

    @Test
    void withoutBenefitsTheValueIsUndefined() {
        assertThat(of(planned("10", NEW_YEAR, MIDSUMMER), RISK_ADJUSTED_VALUE))
                .isEqualTo(new Undefined(Gap.BENEFITS_UNKNOWN));
    }

    @Test
    void aMandatoryProjectWithoutBenefitsCountsWithItsCosts() {
        var known =
                (Known)
                        Valuation.of(
                                planned("10", NEW_YEAR, MIDSUMMER),
                                year2027(),
                                question(RISK_ADJUSTED_VALUE, true));

        assertThat(known.value()).isEqualTo(new BigDecimal("-10.00"));
        assertThat(known.assumptions())
                .contains(Assumption.NO_BENEFITS_STATED, Assumption.NO_RISK_STATED);
    }

    @Test
    void aProjectThatTakesNothingFromAnyBudgetIsNotChosenByThem() {
        var later = planned("10", LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31));

        assertThat(of(later, SCORE_TIMES_SIZE)).isEqualTo(new Undefined(Gap.OUTSIDE_PERIODS));
    }

    @Test
    void aProjectInFlightThatIsPaidForStillCompetes() {
        var paid = byMonth(true, List.of(in(2026, 1, "10")), List.of(in(2027, 9, "50")));

        assertThat(of(paid, RISK_ADJUSTED_VALUE)).isInstanceOf(Known.class);
    }

    private static BigDecimal value(ProjectCase project, Objective objective) {
        return ((Known) of(project, objective)).value();
    }

    private static Valuation of(ProjectCase project, Objective objective) {
        return Valuation.of(project, year2027(), question(objective, false));
    }

    private static Question question(Objective objective, boolean mandatory) {
        return new Question(objective, new BigDecimal("75.5"), mandatory);
    }
}
