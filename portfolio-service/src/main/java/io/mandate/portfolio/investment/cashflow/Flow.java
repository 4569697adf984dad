package io.mandate.portfolio.investment.cashflow;

import java.math.BigDecimal;

/** Money in (positive) or out (negative), so many ticks after the base date. */
public record Flow(long tick, BigDecimal amount) {
    public Flow {
        if (tick < 0) {
            throw new IllegalArgumentException("must not lie before the base date");
        }
    }
}
