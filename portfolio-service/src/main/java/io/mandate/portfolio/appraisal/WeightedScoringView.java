package io.mandate.portfolio.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.portfolio.ranking.RankOverride;
import io.mandate.portfolio.scoring.SwapPoint;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The ranking, what each score is made of, and at which weights neighbours would change places. */
record WeightedScoringView(
        @Schema(description = "By rank, overrides applied") List<WeightedLine> ranking,
        @Schema(description = "Overrides that changed nothing, because they have expired")
                List<RankOverride> expiredOverrides,
        @Schema(
                        description =
                                "Neighbours by score alone, by every criterion; the other criteria keep"
                                        + " their proportions")
                List<SwapPoint> sensitivity) {

    /** A candidate in the ranking; the score is rounded half-even to 6 decimals, ranked is by the exact one. */
    record WeightedLine(
            String candidate,
            int rank,
            @Schema(description = "By score alone") int computedRank,
            @Schema(description = "Sum of weight x score, 0 to 100") BigDecimal score,
            List<CriterionPoints> parts,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable @Schema(nullable = true)
                    RankOverride override) {}

    /** What one criterion adds: points = weight x score. */
    record CriterionPoints(String criterion, BigDecimal score, BigDecimal points) {}
}
