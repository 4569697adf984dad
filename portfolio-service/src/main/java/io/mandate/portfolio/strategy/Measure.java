package io.mandate.portfolio.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** By what a goal is judged: from where, to where, until when, and where it has got to. All values are in its unit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measure(
        @NotBlank @Size(max = 120) @Schema(examples = "Share of the market") String name,
        @NotBlank @Size(max = 40) @Schema(examples = "%") String unit,
        @NotNull @Digits(integer = 15, fraction = 6) BigDecimal baseline,
        @NotNull @Digits(integer = 15, fraction = 6) BigDecimal target,
        @NotNull LocalDate targetDate,
        @Nullable @Digits(integer = 15, fraction = 6) @Schema(nullable = true)
                BigDecimal achieved) {

    /** Where the value is to go. */
    public enum Direction {
        RISE,
        FALL,
        /** The target is the baseline. */
        HOLD
    }

    Direction direction() {
        int way = target.compareTo(baseline);
        if (way == 0) {
            return Direction.HOLD;
        }
        return way > 0 ? Direction.RISE : Direction.FALL;
    }
}
