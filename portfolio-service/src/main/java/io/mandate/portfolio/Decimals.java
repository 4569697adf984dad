package io.mandate.portfolio;

import java.math.BigDecimal;

/** How decimals are written in answers. */
public final class Decimals {
    private Decimals() {}

    /** 78.5 rather than 78.500000, 0 rather than 0E-6, and 80 rather than 8E+1. */
    public static BigDecimal tidy(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
