package io.mandate.reporting.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exact sum in one currency; it may have more digits than any single amount. */
public record MoneyTotal(
        @Schema(
                        description = "Exact decimal, at least two decimals",
                        pattern = "^-?[0-9]+\\.[0-9]{2,8}$",
                        examples = "50303271694.00")
                String amount,
        @Schema(description = "ISO 4217", examples = "USD") String currency) {

    static MoneyTotal of(BigDecimal amount, String currency) {
        var stripped = amount.stripTrailingZeros();
        var shown = stripped.setScale(Math.max(2, stripped.scale()), RoundingMode.UNNECESSARY);
        return new MoneyTotal(shown.toPlainString(), currency);
    }

    public BigDecimal value() {
        return new BigDecimal(amount);
    }
}
