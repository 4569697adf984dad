package io.mandate.resource.planning;

import io.mandate.resource.Hours;
import io.mandate.resource.allocation.model.AllocationSolution;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a run has found, and how well that is proven. */
@Schema(name = "AllocationResult")
record ResultView(
        AllocationSolution.Status status,
        @Schema(description = "What was made as small as possible first; see the formula")
                long objective,
        @Schema(description = "No plan can make it smaller than this") long bound,
        @Schema(description = "(objective − bound) ÷ objective; 0 is proven") double gap,
        String formula,
        @Schema(
                        description =
                                "The goals in their order; each was pursued without giving up the ones before")
                List<Result.Stage> stages,
        int assignments,
        int unmetDemands,
        BigDecimal assignedHours,
        BigDecimal unmetHours,
        String engine,
        int seed,
        AllocationSolution.StoppedBy stoppedBy,
        @Schema(description = "The same inputs and seed give the same plan") boolean reproducible,
        double seconds) {
    static final String FORMULA =
            "WEIGHTED_UNMET_MINUTES: sum of weight × unmet minutes; the weight is 1 for the last rank,"
                    + " 2 for the one before it, and so on";

    static ResultView of(Result result) {
        return new ResultView(
                result.status(),
                result.objective(),
                result.bound(),
                result.gap(),
                FORMULA,
                result.stages(),
                result.assignments(),
                result.unmetDemands(),
                Hours.ofMinutes(result.assignedMinutes()),
                Hours.ofMinutes(result.unmetMinutes()),
                result.engine(),
                result.seed(),
                result.stoppedBy(),
                result.reproducible(),
                result.seconds());
    }
}
