package io.mandate.portfolio.investment.cashflow;

import java.math.BigDecimal;
import java.math.MathContext;

/** Logarithms of numbers far beyond a double, to about 15 digits. */
final class Magnitude {
    private static final double TEN = Math.log(10);

    private Magnitude() {}

    static double logarithm(BigDecimal positive) {
        int exponent = positive.precision() - positive.scale();
        var mantissa = positive.round(MathContext.DECIMAL64).scaleByPowerOfTen(-exponent);
        return Math.log(mantissa.doubleValue()) + exponent * TEN;
    }

    static BigDecimal exponential(double logarithm) {
        int exponent = (int) Math.floor(logarithm / TEN);
        return new BigDecimal(Math.exp(logarithm - exponent * TEN), MathContext.DECIMAL32)
                .scaleByPowerOfTen(exponent);
    }
}
