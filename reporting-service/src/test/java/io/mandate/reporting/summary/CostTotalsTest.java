package io.mandate.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.reporting.summary.CostTotals.Both;
import io.mandate.reporting.summary.CostTotals.PlannedOnly;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CostTotalsTest {
    private static final PlannedOnly NONE = new PlannedOnly(0, BigDecimal.ZERO);

    @Test
    void varianceIsPlannedMinusProjectedToTheLastDigit() {
        var totals =
                CostTotals.of(
                        "USD",
                        new Both(
                                2455,
                                new BigDecimal("50303271694.00000000"),
                                new BigDecimal("51912145158.00000000")),
                        NONE);

        assertThat(totals.plannedCost()).isEqualTo(new MoneyTotal("50303271694.00", "USD"));
        assertThat(totals.costVariance()).isEqualTo(new MoneyTotal("-1608873464.00", "USD"));
        assertThat(totals.costVariancePercent()).isEqualTo(new Share("-3.20", null));
    }

    @Test
    void smallFractionsAreKept() {
        assertThat(MoneyTotal.of(new BigDecimal("1.00000001"), "EUR").amount())
                .isEqualTo("1.00000001");
        assertThat(MoneyTotal.of(new BigDecimal("1E+3"), "EUR").amount()).isEqualTo("1000.00");
    }

    @Test
    void withoutComparableCostsNoTotalIsInvented() {
        var totals =
                CostTotals.of(
                        "EUR",
                        new Both(0, BigDecimal.ZERO, BigDecimal.ZERO),
                        new PlannedOnly(3, new BigDecimal("120")));

        assertThat(totals.plannedCost()).isNull();
        assertThat(totals.costVariance()).isNull();
        assertThat(totals.costVariancePercent().reason()).isEqualTo("NO_PROJECT_WITH_BOTH_COSTS");
        assertThat(totals.plannedOnlyCost()).isEqualTo(new MoneyTotal("120.00", "EUR"));
    }

    @Test
    void percentOfAZeroPlanIsUndefined() {
        var totals = CostTotals.of("EUR", new Both(1, BigDecimal.ZERO, BigDecimal.TEN), NONE);

        assertThat(totals.costVariance()).isEqualTo(new MoneyTotal("-10.00", "EUR"));
        assertThat(totals.costVariancePercent()).isEqualTo(new Share(null, "PLANNED_COST_IS_ZERO"));
    }
}
