package io.mandate.portfolio.investment.cashflow;

import java.math.BigDecimal;
import java.math.MathContext;

/** Whether figures contain inflation. */
public enum Prices {
    /** In the money of the day on which they are paid. */
    NOMINAL,
    /** In the money of the base date. */
    REAL;

    private static final MathContext DIGITS = new MathContext(60);

    /**
     * A rate in other prices: 1 + nominal = (1 + real) × (1 + inflation), all per year (Fisher, The Theory of
     * Interest, 1930).
     */
    public BigDecimal convert(BigDecimal rate, Prices to, BigDecimal inflation) {
        if (this == to) {
            return rate;
        }
        var growth = BigDecimal.ONE.add(rate);
        var rise = BigDecimal.ONE.add(inflation);
        var other = to == REAL ? growth.divide(rise, DIGITS) : growth.multiply(rise);
        return other.subtract(BigDecimal.ONE);
    }
}
