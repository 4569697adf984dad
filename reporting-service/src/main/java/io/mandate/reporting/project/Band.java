package io.mandate.reporting.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How far a figure is off its plan in either direction: green under 10 %, red from 30 %. */
enum Band {
    GREEN,
    YELLOW,
    RED,
    UNDEFINED;

    private static final BigDecimal YELLOW_FROM = BigDecimal.valueOf(10);
    private static final BigDecimal RED_FROM = BigDecimal.valueOf(30);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Band ofPercent(@Nullable BigDecimal percent) {
        return percent == null ? UNDEFINED : ofShare(percent, HUNDRED);
    }

    /** The band of part / whole, without dividing, so that no rounding moves a border. */
    static Band ofShare(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0) {
            return UNDEFINED;
        }
        var hundredfold = part.abs().multiply(HUNDRED);
        if (hundredfold.compareTo(whole.multiply(YELLOW_FROM)) < 0) {
            return GREEN;
        }
        return hundredfold.compareTo(whole.multiply(RED_FROM)) < 0 ? YELLOW : RED;
    }
}
