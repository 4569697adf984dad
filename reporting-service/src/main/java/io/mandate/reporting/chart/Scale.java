package io.mandate.reporting.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Maps amounts to pixels; zero is always on it, so that a bar's length says what it is worth. */
record Scale(BigDecimal low, BigDecimal high, int left, int width) {
    private static final BigDecimal INTERVALS = BigDecimal.valueOf(5);
    private static final List<BigDecimal> NICE =
            List.of(
                    BigDecimal.ONE,
                    BigDecimal.TWO,
                    new BigDecimal("2.5"),
                    BigDecimal.valueOf(5),
                    BigDecimal.TEN);

    static Scale over(Collection<BigDecimal> amounts, int left, int width) {
        var low = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        var high = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return low.compareTo(high) == 0
                ? new Scale(low, BigDecimal.ONE, left, width)
                : new Scale(low, high, left, width);
    }

    int pixel(BigDecimal amount) {
        var distance = amount.subtract(low).multiply(BigDecimal.valueOf(width));
        return left + distance.divide(span(), 0, RoundingMode.HALF_UP).intValueExact();
    }

    /** Round amounts at even distances, zero among them. */
    List<BigDecimal> ticks() {
        var step = step();
        int first = low.divide(step, 0, RoundingMode.CEILING).intValueExact();
        int last = high.divide(step, 0, RoundingMode.FLOOR).intValueExact();
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
                .toList();
    }

    private BigDecimal step() {
        var rough = span().divide(INTERVALS, MathContext.DECIMAL32);
        var magnitude = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return NICE.stream()
                .map(magnitude::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElse(magnitude.multiply(BigDecimal.TEN));
    }

    private BigDecimal span() {
        return high.subtract(low);
    }
}
