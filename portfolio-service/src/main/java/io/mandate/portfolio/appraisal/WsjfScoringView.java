package io.mandate.portfolio.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.portfolio.ranking.RankOverride;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The jobs in the order in which they are best done. */
record WsjfScoringView(
        @Schema(description = "By rank, overrides applied") List<WsjfLine> ranking,
        @Schema(description = "Overrides that changed nothing, because they have expired")
                List<RankOverride> expiredOverrides) {

    /** A candidate in the ranking; WSJF is rounded half-even to 6 decimals, ranked is by the exact one. */
    record WsjfLine(
            String candidate,
            int rank,
            @Schema(description = "By WSJF alone") int computedRank,
            @Schema(description = "Business value + time criticality + risk reduction")
                    BigDecimal costOfDelay,
            BigDecimal jobSize,
            @Schema(description = "Cost of delay / job size") BigDecimal wsjf,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable @Schema(nullable = true)
                    RankOverride override) {}
}
