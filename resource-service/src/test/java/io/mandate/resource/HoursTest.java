package io.mandate.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class HoursTest {
    @Test
    void aQuarterOfAnHourIsFifteenMinutes() {
        assertThat(Hours.toMinutes(new BigDecimal("7.25"))).isEqualTo(435);
        assertThat(Hours.ofMinutes(435)).isEqualTo("7.25");
    }

    @Test
    void wholeHoursShowNoDecimalsAndNoExponent() {
        assertThat(Hours.ofMinutes(6000).toString()).isEqualTo("100");
    }

    @Test
    void whatIsShownIsReadBackAsTheSameMinutes() {
        for (int minutes = 0; minutes < 5000; minutes++) {
            assertThat(Hours.toMinutes(Hours.ofMinutes(minutes))).isEqualTo(minutes);
        }
    }

    @Test
    void moreHoursThanCanBeKeptAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hours.toMinutes(new BigDecimal("1e12")));
    }
}
