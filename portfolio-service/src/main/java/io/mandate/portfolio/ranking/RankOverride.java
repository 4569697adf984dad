package io.mandate.portfolio.ranking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody's decision that a candidate has a rank whatever its score, why, and until which day. */
public record RankOverride(
        @NotBlank @Size(max = 100) @Schema(examples = "ERP") String candidate,
        @Min(1) @Max(1_000) int rank,
        @NotBlank @Size(max = 2_000) @Schema(examples = "Promised to the regulator") String reason,
        @NotNull @Schema(description = "The last day on which it holds", examples = "2027-06-30")
                LocalDate until) {

    /** Whether it has not expired. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
