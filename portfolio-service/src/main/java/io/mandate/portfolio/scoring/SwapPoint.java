package io.mandate.portfolio.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** At which weight of a criterion two neighbours of a ranking change places, or why at none. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SwapPoint(
        @Schema(description = "Of the two the one that is ahead now") String first,
        String second,
        String criterion,
        @Nullable
                @Schema(
                        nullable = true,
                        description = "Rounded half-even to 12 decimals",
                        examples = "0.31")
                BigDecimal weight,
        @Nullable @Schema(nullable = true, description = "The exact weight", examples = "31/100")
                String exactWeight,
        @Nullable
                @Schema(description = "Who is ahead at each lower weight, null when there is none")
                String aheadBelow,
        @Nullable @Schema(nullable = true, description = "Who is ahead at each higher weight")
                String aheadAbove,
        @Nullable @Schema(nullable = true, description = "Why they do not") NoSwap never) {

    /** Why two neighbours never change places whatever a criterion counts. */
    public enum NoSwap {
        /** The first is ahead at every weight from 0 to 1. */
        AHEAD_AT_EVERY_WEIGHT,
        /** The first is ahead by the same number of points at every weight. */
        SAME_LEAD_AT_EVERY_WEIGHT,
        /** Their scores are equal at every weight; the tie-break decides. */
        EQUAL_AT_EVERY_WEIGHT,
        /** Their scores are equal when the criterion counts nothing or everything, and the first is ahead at every other weight. */
        EQUAL_ONLY_AT_THE_END,
        /** The criterion is all that counts, so that the others have no proportions to grow by. */
        OTHERS_COUNT_NOTHING
    }

    static SwapPoint never(Rivals rivals, NoSwap never) {
        return new SwapPoint(
                rivals.first().id(),
                rivals.second().id(),
                rivals.criterion(),
                null,
                null,
                null,
                null,
                never);
    }
}
