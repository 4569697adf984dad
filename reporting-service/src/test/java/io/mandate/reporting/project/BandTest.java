package io.mandate.reporting.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BandTest {
    @Test
    void bordersBelongToTheWorseBand() {
        assertThat(Band.ofPercent(new BigDecimal("9.99"))).isEqualTo(Band.GREEN);
        assertThat(Band.ofPercent(new BigDecimal("10"))).isEqualTo(Band.YELLOW);
        assertThat(Band.ofPercent(new BigDecimal("29.99"))).isEqualTo(Band.YELLOW);
        assertThat(Band.ofPercent(new BigDecimal("30"))).isEqualTo(Band.RED);
    }

    @Test
    void savingAsMuchAsOverspendingIsTheSameBand() {
        assertThat(Band.ofPercent(new BigDecimal("-30"))).isEqualTo(Band.RED);
        assertThat(Band.ofPercent(new BigDecimal("30"))).isEqualTo(Band.RED);
    }

    @Test
    void noRoundingMovesAShareOverABorder() {
        var whole = new BigDecimal("3");
        assertThat(Band.ofShare(new BigDecimal("0.29999999"), whole)).isEqualTo(Band.GREEN);
        assertThat(Band.ofShare(new BigDecimal("0.3"), whole)).isEqualTo(Band.YELLOW);
    }

    @Test
    void withoutAPositivePlanThereIsNoBand() {
        assertThat(Band.ofShare(BigDecimal.ONE, BigDecimal.ZERO)).isEqualTo(Band.UNDEFINED);
        assertThat(Band.ofShare(BigDecimal.ONE, BigDecimal.TEN.negate())).isEqualTo(Band.UNDEFINED);
        assertThat(Band.ofPercent(null)).isEqualTo(Band.UNDEFINED);
    }
}
