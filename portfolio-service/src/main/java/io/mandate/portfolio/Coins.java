package io.mandate.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** The smallest coin of a currency, in which everything is decided. */
public record Coins(String currency, int digits) {

    /** Digits after the point: 2 for EUR, 0 for JPY. */
    public static Coins of(String currency) {
        return new Coins(
                currency, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
    }

    /** Rounds half-even to whole coins. */
    public BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(digits, RoundingMode.HALF_EVEN);
    }

    /** Refuses what is finer than a coin. */
    public void requireWhole(BigDecimal amount, String pointer) {
        if (amount.stripTrailingZeros().scale() > digits) {
            throw Refusal.at(
                    pointer,
                    PortfolioProblem.FINER_THAN_A_COIN,
                    "%s has %d digits after the point".formatted(currency, digits));
        }
    }

    /** How many coins an amount is; it must be a whole number of them. */
    public long count(BigDecimal amount) {
        return amount.movePointRight(digits).longValueExact();
    }

    /** The amount of so many coins. */
    public BigDecimal amount(long coins) {
        return BigDecimal.valueOf(coins, digits);
    }
}
