package io.mandate.project.milestone;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many of the milestones that were reached were reached on their baseline's day or before. */
record HitRate(
        Against first,
        Against latest,
        @Schema(description = "How often the plan was baselined again") int rebaselines) {

    /** The rate against one baseline; a milestone that it does not have is not counted. */
    @Schema(name = "HitRateAgainst")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Against(
            @Nullable Integer baseline,
            int reached,
            int hits,
            @Schema(description = "hits / reached") @Nullable Double rate,
            @Nullable String reason) {
        static Against of(@Nullable Integer baseline, int reached, int hits) {
            if (baseline == null) {
                return new Against(null, 0, 0, null, "NO_BASELINE");
            }
            return reached == 0
                    ? new Against(baseline, 0, 0, null, "NO_MILESTONE_REACHED")
                    : new Against(baseline, reached, hits, (double) hits / reached, null);
        }
    }
}
