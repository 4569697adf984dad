package io.mandate.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void zeroIsAlwaysOnTheScale() {
        var scale = Scale.over(decimals("50", "100"), 10, 100);

        assertThat(scale.pixel(BigDecimal.ZERO)).isEqualTo(10);
        assertThat(scale.pixel(new BigDecimal("50"))).isEqualTo(60);
        assertThat(scale.pixel(new BigDecimal("100"))).isEqualTo(110);
    }

    @Test
    void negativeAmountsLieLeftOfZero() {
        var scale = Scale.over(decimals("-50", "150"), 0, 200);

        assertThat(scale.pixel(new BigDecimal("-50"))).isZero();
        assertThat(scale.pixel(BigDecimal.ZERO)).isEqualTo(50);
    }

    @Test
    void ticksAreRoundAndIncludeZero() {
        assertThat(Scale.over(decimals("-2400.2", "1884.4"), 0, 500).ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(decimals("-2000", "-1000", "0", "1000"));
        assertThat(Scale.over(decimals("0.07"), 0, 500).ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(decimals("0", "0.02", "0.04", "0.06"));
    }

    @Test
    void nothingToShowIsNoDivisionByZero() {
        assertThat(Scale.over(List.of(), 0, 100).pixel(BigDecimal.ZERO)).isZero();
        assertThat(Scale.over(decimals("0", "0"), 0, 100).ticks()).isNotEmpty();
    }

    private static List<BigDecimal> decimals(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }
}
