package io.mandate.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void largeSumsAreShownInMillions() {
        var display = Display.money("USD", List.of(new BigDecimal("50303271694")));

        assertThat(display.unit()).isEqualTo("million USD");
        assertThat(display.text(new BigDecimal("50303271694"))).isEqualTo("50,303.27");
    }

    @Test
    void smallSumsAreShownWhole() {
        var display = Display.money("EUR", List.of(new BigDecimal("1234.565")));

        assertThat(display.unit()).isEqualTo("EUR");
        assertThat(display.text(new BigDecimal("1234.565"))).isEqualTo("1,234.56");
        assertThat(display.text(new BigDecimal("1234.575"))).isEqualTo("1,234.58");
    }

    @Test
    void negativeSumsHaveAMinusAndZeroHasNone() {
        var display = Display.money("EUR", List.of());

        assertThat(display.text(new BigDecimal("-12"))).isEqualTo("−12.00");
        assertThat(display.text(new BigDecimal("-0.001"))).isEqualTo("0.00");
    }

    @Test
    void countsHaveSeparatorsOnly() {
        assertThat(Display.count(2472)).isEqualTo("2,472");
    }
}
