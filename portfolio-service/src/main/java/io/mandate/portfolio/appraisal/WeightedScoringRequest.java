package io.mandate.portfolio.appraisal;

import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.ranking.RankOverride;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Criteria whose weights make up exactly 1, candidates scored by each of them, and decisions on ranks. */
record WeightedScoringRequest(
        @NotNull @Schema(description = "Overrides hold on this day or not", examples = "2027-01-04")
                LocalDate day,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Criterion> criteria,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid ScoredCandidate> candidates,
        @Size(max = 500) List<@NotNull @Valid RankOverride> overrides) {
    static final String CODE = "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$";

    WeightedScoringRequest {
        overrides = Objects.requireNonNullElse(overrides, List.of());
    }

    /** What is looked at, and its share. */
    record Criterion(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "GROWTH") String code,
            @NotNull
                    @DecimalMin("0")
                    @DecimalMax("1")
                    @Digits(integer = 1, fraction = 9)
                    @Schema(examples = "0.25")
                    BigDecimal weight) {}

    /** A candidate; its value, in any one unit, decides between equal scores. */
    record ScoredCandidate(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "ERP") String candidate,
            @Nullable @DecimalText @Schema(implementation = String.class, examples = "1200000.00")
                    BigDecimal value,
            @NotNull @Size(max = 20) List<@NotNull @Valid CriterionScore> scores) {}

    /** 0 to 100 by one criterion. */
    record CriterionScore(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "GROWTH") String criterion,
            @NotNull
                    @DecimalMin("0")
                    @DecimalMax("100")
                    @Digits(integer = 3, fraction = 6)
                    @Schema(examples = "90")
                    BigDecimal score) {}
}
