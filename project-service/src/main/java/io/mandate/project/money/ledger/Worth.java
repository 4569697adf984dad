package io.mandate.project.money.ledger;

import io.mandate.platform.money.DecimalText;
import io.mandate.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount in its own currency, and in that of the project by the rate that was used. */
public record Worth(
        @DecimalText @Schema(type = SchemaType.STRING) BigDecimal amount,
        String currency,
        @DecimalText @Schema(type = SchemaType.STRING, description = "The rate that was used")
                BigDecimal rate,
        @DecimalText @Schema(type = SchemaType.STRING, description = "In the project's currency")
                BigDecimal projectAmount,
        String projectCurrency) {
    private static final int DECIMALS = 8;
    private static final int MOST_DIGITS = 16;

    public Worth {
        amount = tidy(amount);
        rate = tidy(rate);
        projectAmount = tidy(projectAmount);
    }

    /** Rounded half to even at what can be kept; nothing if it is too large for that. */
    static Optional<Worth> of(Money money, BigDecimal rate, String projectCurrency) {
        var converted = money.amount().multiply(rate).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return converted.precision() - converted.scale() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(
                        new Worth(
                                money.amount(),
                                money.currency(),
                                rate,
                                converted,
                                projectCurrency));
    }

    Worth negated() {
        return new Worth(amount.negate(), currency, rate, projectAmount.negate(), projectCurrency);
    }

    boolean is(Money money) {
        return currency.equals(money.currency()) && amount.compareTo(money.amount()) == 0;
    }

    private static BigDecimal tidy(BigDecimal number) {
        var tidy = number.stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }
}
