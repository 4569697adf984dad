package io.mandate.portfolio.candidate;

import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.silent;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.money.Money;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProjectFactsTest {
    @Test
    void allCostsAndAllBenefitsAreSupposedSoManyTimesAsHighInWholeCoins() {
        var supposed =
                facts("10.01", "30.03", 50)
                        .supposing(
                                new BigDecimal("1.5"),
                                new BigDecimal("0.5"),
                                new BigDecimal("0.25"));

        var business = Objects.requireNonNull(supposed.businessCase());
        assertThat(supposed.plannedCost()).isEqualTo(Money.of("15.02", "EUR"));
        assertThat(business.costs().getFirst().amount()).isEqualByComparingTo("15.02");
        assertThat(business.benefits().getFirst().amount()).isEqualByComparingTo("15.02");
        assertThat(supposed.riskFactor()).isEqualByComparingTo("0.25");
        assertThat(supposed.contributions()).containsKey("G");
    }

    @Test
    void whatIsNotSupposedStays() {
        assertThat(facts("10.01", "30.03", 50).supposing(null, null, null))
                .isEqualTo(facts("10.01", "30.03", 50));
    }

    @Test
    void whatAProjectDoesNotSayStaysUnsaid() {
        assertThat(silent().supposing(BigDecimal.TWO, BigDecimal.TWO, null)).isEqualTo(silent());
    }
}
