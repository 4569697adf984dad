package io.mandate.portfolio.selection.terms;

import io.mandate.portfolio.Coins;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** In what the amounts of a limit are told: digits after the point, and a name. Without a name they are only scaled and mean nothing. */
public record LimitUnit(int digits, @Nullable String name) {
    static final LimitUnit SCALED = new LimitUnit(0, null);
    static final LimitUnit PROJECTS = new LimitUnit(0, "project(s)");

    static LimitUnit of(Coins coins) {
        return new LimitUnit(coins.digits(), coins.currency());
    }

    public boolean measures() {
        return name != null;
    }

    public BigDecimal amount(long whole) {
        return BigDecimal.valueOf(whole, digits);
    }

    /** 90.00 EUR. */
    public String told(long whole) {
        return "%s %s".formatted(amount(whole).toPlainString(), name);
    }
}
