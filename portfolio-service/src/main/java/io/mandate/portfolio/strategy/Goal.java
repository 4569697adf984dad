package io.mandate.portfolio.strategy;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something the organisation wants, and its share of what is wanted, with at most six decimals. */
public record Goal(
        @NotNull @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$") @Schema(examples = "GROWTH")
                String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull
                @PositiveOrZero
                @DecimalMax("1")
                @Digits(integer = 1, fraction = 6)
                @Schema(minimum = "0", maximum = "1", examples = "0.25")
                BigDecimal weight) {}
