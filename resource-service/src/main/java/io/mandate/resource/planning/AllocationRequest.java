package io.mandate.resource.planning;

import io.mandate.resource.Hours;
import io.mandate.resource.Months;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks for a plan of an office's month. */
record AllocationRequest(
        @NotBlank @Size(max = 60) @Schema(description = "Offices below it are included")
                String office,
        @NotNull @Schema(type = SchemaType.STRING, pattern = "\\d{4}-\\d{2}", examples = "2027-03")
                YearMonth month,
        @Nullable
                @DecimalMin("0")
                @DecimalMax("744")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "Nobody is put on a project for less", defaultValue = "8")
                BigDecimal minimumBlockHours,
        @Nullable @Min(1) @Max(100) @Schema(defaultValue = "5") Integer maximumProjectsPerPerson,
        @Nullable @PositiveOrZero @Schema(defaultValue = "1") Integer seed) {

    Snapshot.Options options(PlanningRules rules) {
        return new Snapshot.Options(
                minimumBlockHours == null
                        ? rules.minimumBlockHours() * 60
                        : Hours.toMinutes(minimumBlockHours),
                maximumProjectsPerPerson == null
                        ? rules.maximumProjectsPerPerson()
                        : maximumProjectsPerPerson,
                seed == null ? 1 : seed);
    }

    YearMonth plausibleMonth() {
        return Months.plausible("/month", month);
    }
}
