package io.mandate.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Hours of one role that a project asks for in one month. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DemandLine(
        @NotBlank @Size(max = 60) String role,
        @NotNull @Schema(type = SchemaType.STRING, pattern = "\\d{4}-\\d{2}", examples = "2027-03")
                YearMonth month,
        @NotNull
                @Positive
                @DecimalMax("1000000")
                @Digits(integer = 7, fraction = 2)
                @Schema(description = "Hours", examples = "120")
                BigDecimal hours,
        @Schema(description = "Which those who fill the role must have", examples = "ABAP")
                @Nullable
                @Size(min = 1, max = 60)
                @Pattern(regexp = PlainText.ONLY)
                String skill) {
    /** Of a role, with whatever skills. */
    public DemandLine(String role, YearMonth month, BigDecimal hours) {
        this(role, month, hours, null);
    }

    public DemandLine {
        hours = Decimals.plain(hours);
    }
}
