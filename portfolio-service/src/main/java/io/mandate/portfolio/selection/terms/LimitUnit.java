package io.mandate.portfolio.selection.terms;

import io.mandate.portfolio.Coins;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * In what the amounts of a limit are told: digits after the point, of which the last are left away where they
 * are 0 down to {@code least}, and a name. Without a name they are only scaled and mean nothing.
 */
public record LimitUnit(int digits, int least, @Nullable String name) {
    static final LimitUnit SCALED = new LimitUnit(0, 0, null);
    static final LimitUnit PROJECTS = new LimitUnit(0, 0, "project(s)");

    static LimitUnit of(Coins coins) {
        return partsOf(coins, 0);
    }

    /** Coins divided into so many digits more; parts of a coin are told where there are any. */
    static LimitUnit partsOf(Coins coins, int more) {
        return new LimitUnit(coins.digits() + more, coins.digits(), coins.currency());
    }

    public boolean measures() {
        return name != null;
    }

    public BigDecimal amount(long whole) {
        var amount = BigDecimal.valueOf(whole, digits);
        return amount.setScale(Math.max(least, amount.stripTrailingZeros().scale()));
    }

    /** 90.00 EUR. */
    public String told(long whole) {
        return "%s %s".formatted(amount(whole).toPlainString(), name);
    }
}
