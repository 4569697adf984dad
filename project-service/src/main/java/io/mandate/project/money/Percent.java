package io.mandate.project.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A part in percent of a whole, to four decimals, rounded half to even. */
public final class Percent {
    private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);
    private static final int DECIMALS = 4;

    private Percent() {}

    public static BigDecimal of(BigDecimal part, BigDecimal whole) {
        var percent =
                part.multiply(BigDecimal.valueOf(100))
                        .divide(whole, DIGITS)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
