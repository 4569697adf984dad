package io.mandate.portfolio.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something the organisation wants, below another goal or at the top, and its share among the goals
 * of the same parent, with at most six decimals.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Goal(
        @NotNull @Pattern(regexp = Goal.CODE) @Schema(examples = "GROWTH") String code,
        @NotBlank @Size(max = 200) String name,
        @Nullable
                @Pattern(regexp = Goal.CODE)
                @Schema(nullable = true, description = "The goal that it is a part of")
                String parent,
        @NotNull
                @PositiveOrZero
                @DecimalMax("1")
                @Digits(integer = 1, fraction = 6)
                @Schema(minimum = "0", maximum = "1", examples = "0.25")
                BigDecimal weight,
        @Size(max = 20) List<@NotNull @Valid Measure> measures) {
    /** How a goal or an initiative is called. */
    public static final String CODE = "^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$";

    public Goal {
        measures = List.copyOf(Objects.requireNonNullElse(measures, List.of()));
    }
}
