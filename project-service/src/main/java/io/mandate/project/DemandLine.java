package io.mandate.project;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hours of one role that a project asks for in one month. */
public record DemandLine(
        @NotBlank @Size(max = 60) String role,
        @NotNull @Schema(type = SchemaType.STRING, pattern = "\\d{4}-\\d{2}", examples = "2027-03")
                YearMonth month,
        @NotNull
                @Positive
                @DecimalMax("1000000")
                @Digits(integer = 7, fraction = 2)
                @Schema(description = "Hours", examples = "120")
                BigDecimal hours) {
    public DemandLine {
        hours = Decimals.plain(hours);
    }
}
