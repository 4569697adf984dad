package io.mandate.portfolio.appraisal;

import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.ranking.RankOverride;
import io.mandate.portfolio.scoring.WeightedJob;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Jobs with the parts of their cost of delay and their size, all on one relative scale, and decisions on ranks. */
record WsjfScoringRequest(
        @NotNull @Schema(description = "Overrides hold on this day or not", examples = "2027-01-04")
                LocalDate day,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid ScoredJob> candidates,
        @Size(max = 500) List<@NotNull @Valid RankOverride> overrides) {

    WsjfScoringRequest {
        overrides = Objects.requireNonNullElse(overrides, List.of());
    }

    /** A candidate; its value, in any one unit, decides between equal scores. */
    record ScoredJob(
            @NotNull @Pattern(regexp = WeightedScoringRequest.CODE) @Schema(examples = "ERP")
                    String candidate,
            @Nullable @DecimalText @Schema(implementation = String.class, examples = "1200000.00")
                    BigDecimal value,
            @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 6) @Schema(examples = "8")
                    BigDecimal businessValue,
            @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 6) @Schema(examples = "5")
                    BigDecimal timeCriticality,
            @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 6) @Schema(examples = "3")
                    BigDecimal riskReduction,
            @NotNull @Positive @Digits(integer = 9, fraction = 6) @Schema(examples = "5")
                    BigDecimal jobSize) {

        WeightedJob job() {
            return new WeightedJob(businessValue, timeCriticality, riskReduction, jobSize);
        }
    }
}
