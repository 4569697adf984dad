package io.mandate.portfolio.investment;

import io.mandate.platform.money.DecimalText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money in (positive) or out (negative) in a period, of which 0 begins on the base date, or on a date. */
record FlowRequest(
        @Nullable @Min(0) @Max(1_200) @Schema(examples = "0") Integer period,
        @Nullable @Schema(examples = "2027-01-01") LocalDate date,
        @NotNull @DecimalText @Schema(implementation = String.class, examples = "-500.00")
                BigDecimal amount,
        @Nullable
                @DecimalMin(value = "0", inclusive = false)
                @DecimalMax("1")
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description = "The amount counts with this probability",
                        examples = "0.9")
                BigDecimal probability) {

    BigDecimal expected() {
        return probability == null ? amount : amount.multiply(probability);
    }
}
