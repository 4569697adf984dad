package io.mandate.reporting.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProjectFiguresTest {
    private static final LocalDate START = LocalDate.parse("2027-01-01");
    private static final LocalDate FINISH = LocalDate.parse("2027-04-11");

    @Test
    void costVarianceIsPlannedMinusProjected() {
        var figures = ProjectFigures.of(costing(usd("100"), usd("130.000001")));

        assertThat(figures.costVariance()).isEqualByComparingTo("-30.000001");
        assertThat(figures.costBand()).isEqualTo(Band.RED);
        assertThat(figures.currency()).isEqualTo("USD");
    }

    @Test
    void aMissingCostLeavesTheVarianceUndefined() {
        var figures = ProjectFigures.of(costing(usd("100"), null));

        assertThat(figures.costVariance()).isNull();
        assertThat(figures.costBand()).isEqualTo(Band.UNDEFINED);
    }

    @Test
    void costsInTwoCurrenciesAreNotCompared() {
        var figures = ProjectFigures.of(costing(usd("100"), Money.of("90", "EUR")));

        assertThat(figures.costVariance()).isNull();
        assertThat(figures.currency()).isEqualTo("USD");
    }

    @Test
    void aProjectWithoutAPlanHasAVarianceButNoBand() {
        var figures = ProjectFigures.of(costing(usd("0"), usd("5")));

        assertThat(figures.costVariance()).isEqualByComparingTo("-5");
        assertThat(figures.costBand()).isEqualTo(Band.UNDEFINED);
    }

    @Test
    void finishingAfterThePlanIsLateByThatManyDays() {
        var figures = ProjectFigures.of(finishing(FINISH.plusDays(25), null, null));

        assertThat(figures.scheduleDays()).isEqualTo(-25);
        assertThat(figures.scheduleBand()).isEqualTo(Band.YELLOW);
    }

    @Test
    void theVarianceThatTheSourceReportsWinsOverTheDates() {
        var figures = ProjectFigures.of(finishing(FINISH, -153, new BigDecimal("-84.07")));

        assertThat(figures.scheduleDays()).isEqualTo(-153);
        assertThat(figures.scheduleBand()).isEqualTo(Band.RED);
    }

    @Test
    void withoutAProjectedFinishThereIsNoScheduleVariance() {
        var figures = ProjectFigures.of(finishing(null, null, null));

        assertThat(figures.scheduleDays()).isNull();
        assertThat(figures.scheduleBand()).isEqualTo(Band.UNDEFINED);
    }

    private static ProjectFacts costing(Money planned, Money projected) {
        return new ProjectFacts(
                "Line 4", "ACTIVE", START, FINISH, null, planned, projected, null, null, null);
    }

    private static ProjectFacts finishing(LocalDate projected, Integer days, BigDecimal percent) {
        return new ProjectFacts(
                "Line 4", "ACTIVE", START, FINISH, projected, null, null, days, percent, null);
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
