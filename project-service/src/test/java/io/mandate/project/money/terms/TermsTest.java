package io.mandate.project.money.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.project.money.terms.Capitalisation.Rule;
import io.mandate.project.money.terms.ClosedPeriods.Range;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for all cost lines. */
class TermsTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, JANUARY, 2026",
        "2027-01-01, JANUARY, 2027",
        "2026-09-30, OCTOBER, 2026",
        "2026-10-01, OCTOBER, 2027",
        "2027-03-31, APRIL, 2027"
    })
    void aFiscalYearIsCalledAfterTheYearInWhichItEnds(LocalDate day, Month first, int year) {
        assertThat(FiscalYear.of(day, first)).isEqualTo(new FiscalYear(year));
    }

    @Test
    void theRuleThatSaysMostWins() {
        var rules =
                new Capitalisation(
                        List.of(
                                new Rule(null, null, NEW_YEAR.plusMonths(2), Treatment.OPEX),
                                new Rule(null, Phase.EXECUTION, NEW_YEAR, Treatment.CAPEX),
                                new Rule("travel", null, NEW_YEAR, Treatment.OPEX)));
        assertThat(rules.treatment("material", Phase.EXECUTION, NEW_YEAR.plusMonths(3)))
                .isEqualTo(Treatment.CAPEX);
        assertThat(rules.treatment("travel", Phase.EXECUTION, NEW_YEAR)).isEqualTo(Treatment.OPEX);
    }

    @Test
    void aRuleHoldsFromItsDayOnUntilAYoungerOneDoes() {
        var rules =
                new Capitalisation(
                        List.of(
                                new Rule("material", null, NEW_YEAR, Treatment.CAPEX),
                                new Rule(
                                        "material", null, NEW_YEAR.plusMonths(1), Treatment.OPEX)));
        assertThat(rules.treatment("material", Phase.EXECUTION, NEW_YEAR.minusDays(1)))
                .isEqualTo(Treatment.OPEX);
        assertThat(rules.treatment("material", Phase.EXECUTION, NEW_YEAR))
                .isEqualTo(Treatment.CAPEX);
        assertThat(rules.treatment("material", Phase.EXECUTION, NEW_YEAR.plusMonths(1)))
                .isEqualTo(Treatment.OPEX);
    }

    @Test
    void theFirstOpenDayIsBehindAllClosedPeriodsInARow() {
        var closed =
                new ClosedPeriods(
                        List.of(
                                new Range(NEW_YEAR, NEW_YEAR.plusDays(27)),
                                new Range(NEW_YEAR.plusDays(28), NEW_YEAR.plusDays(55))));
        assertThat(closed.openDay(NEW_YEAR.plusDays(3))).isEqualTo(NEW_YEAR.plusDays(56));
        assertThat(closed.openDay(NEW_YEAR.plusDays(56))).isEqualTo(NEW_YEAR.plusDays(56));
        assertThat(closed.isClosed(NEW_YEAR.minusDays(1))).isFalse();
    }
}
