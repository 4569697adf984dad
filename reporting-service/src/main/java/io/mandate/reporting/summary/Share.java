package io.mandate.reporting.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A percentage with two decimals, or none and the reason why there is none. */
public record Share(
        @Schema(
                        nullable = true,
                        examples = "-3.20",
                        description = "Percent, rounded half even to two decimals")
                @Nullable String value,
        @Schema(
                        nullable = true,
                        examples = "PLANNED_COST_IS_ZERO",
                        description = "Why there is no value")
                @Nullable String reason) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Share of(BigDecimal part, BigDecimal whole, String reasonWhenZero) {
        if (whole.signum() == 0) {
            return undefined(reasonWhenZero);
        }
        var percent = part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_EVEN);
        return new Share(percent.toPlainString(), null);
    }

    static Share undefined(String reason) {
        return new Share(null, reason);
    }
}
