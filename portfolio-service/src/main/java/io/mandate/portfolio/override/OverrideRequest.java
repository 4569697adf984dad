package io.mandate.portfolio.override;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which rank a project is to have whatever its score, why, and until which day. */
public record OverrideRequest(
        @Min(1) @Max(1_000) int rank,
        @NotBlank @Size(max = 2_000) @Schema(examples = "Promised to the regulator") String reason,
        @NotNull
                @Schema(
                        description =
                                "The last day on which it holds where the portfolio's office is",
                        examples = "2027-03-31")
                LocalDate until) {}
