package io.mandate.portfolio;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hours of a role that a project asks for in a month, in the bounds in which projects state them. */
public record RoleHours(
        @NotBlank @Size(max = 60) String role,
        @NotNull @Schema(implementation = String.class, format = "month", examples = "2027-01")
                YearMonth month,
        @NotNull
                @Positive
                @DecimalMax("1000000")
                @Digits(integer = 7, fraction = 2)
                @Schema(description = "Hours", examples = "120")
                BigDecimal hours) {
    private static final int LONGEST = 40;

    /** What is missing, or too long to be written out, is for the validation to report. */
    public RoleHours {
        if (hours != null && (long) hours.precision() - hours.scale() <= LONGEST) {
            hours = Decimals.tidy(hours);
        }
    }

    public RoleHours in(YearMonth other) {
        return new RoleHours(role, other, hours);
    }
}
