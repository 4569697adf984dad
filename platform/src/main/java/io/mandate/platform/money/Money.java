package io.mandate.platform.money;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exact amount in one currency, kept as numeric(24,8). Equal amounts are equal whatever their
 * trailing zeros: it shows at least the currency's minor unit and no needless zero behind it.
 */
@Embeddable
public record Money(
        @Column(precision = 24, scale = 8)
                @DecimalText
                @Schema(
                        implementation = String.class,
                        pattern = "-?\\d{1,16}(\\.\\d{1,8})?",
                        examples = "1234.50")
                BigDecimal amount,
        @Column(length = 3)
                @Schema(description = "ISO 4217", pattern = "[A-Z]{3}", examples = "EUR")
                String currency) {
    private static final int MOST_DECIMALS = 8;
    private static final int MOST_DIGITS = 16;

    public Money {
        if (amount == null || currency == null) {
            throw new IllegalArgumentException("needs an amount and a currency");
        }
        amount = tidy(amount, unit(currency));
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(inSameCurrency(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(inSameCurrency(other)), currency);
    }

    /** Whether the amount can be paid: it has no fraction of the currency's minor unit. */
    @JsonIgnore
    public boolean isPayable() {
        return amount.scale() <= unit(currency);
    }

    private BigDecimal inSameCurrency(Money other) {
        if (!other.currency.equals(currency)) {
            throw new IllegalArgumentException(
                    "%s and %s do not add up".formatted(currency, other.currency));
        }
        return other.amount;
    }

    private static BigDecimal tidy(BigDecimal amount, int minorUnit) {
        var tidy = amount.stripTrailingZeros();
        if (tidy.scale() < minorUnit) {
            tidy = tidy.setScale(minorUnit);
        }
        if (tidy.scale() > MOST_DECIMALS || tidy.precision() - tidy.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("must have at most 16 digits and 8 decimals");
        }
        return tidy;
    }

    private static int unit(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("must name a currency of ISO 4217", e);
        }
    }
}
