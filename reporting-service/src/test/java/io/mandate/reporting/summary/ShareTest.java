package io.mandate.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void aPercentageHasTwoDecimalsRoundedHalfEven() {
        assertThat(Share.of(new BigDecimal("-1608.873464"), new BigDecimal("50303.271694"), "X"))
                .isEqualTo(new Share("-3.20", null));
        assertThat(Share.of(new BigDecimal("0.12345"), BigDecimal.ONE, "X").value())
                .isEqualTo("12.34");
        assertThat(Share.of(new BigDecimal("0.12355"), BigDecimal.ONE, "X").value())
                .isEqualTo("12.36");
    }

    @Test
    void aPercentageOfNothingIsUndefinedAndSaysWhy() {
        assertThat(Share.of(BigDecimal.ONE, new BigDecimal("0.00"), "PLANNED_COST_IS_ZERO"))
                .isEqualTo(new Share(null, "PLANNED_COST_IS_ZERO"));
    }
}
