package io.mandate.portfolio.strategy;

import static io.mandate.portfolio.Decimals.tidy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.portfolio.strategy.Measure.Direction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A goal as callers see it. */
record GoalView(
        String code,
        String name,
        @Nullable @Schema(nullable = true) String parent,
        @Schema(description = "Among the goals of the same parent") BigDecimal weight,
        @Schema(
                        description = "Among all: the product of the weights on the way to it",
                        examples = "0.125")
                BigDecimal weightOfAll,
        @Schema(description = "Nothing is below it: projects contribute to leaves") boolean leaf,
        List<MeasureView> measures) {

    static List<GoalView> of(GoalTree tree) {
        return tree.goals().stream()
                .map(
                        goal ->
                                new GoalView(
                                        goal.code(),
                                        goal.name(),
                                        goal.parent(),
                                        goal.weight(),
                                        tree.weightOfAll(goal),
                                        tree.isLeaf(goal),
                                        goal.measures().stream().map(MeasureView::of).toList()))
                .toList();
    }

    /** A measure as callers see it, with how far it has got. */
    record MeasureView(
            @JsonUnwrapped Measure measure,
            @Schema(description = "Follows from baseline and target") Direction direction,
            @Nullable
                    @Schema(
                            nullable = true,
                            description =
                                    "(achieved - baseline) / (target - baseline) in percent; below 0 it went"
                                            + " the wrong way",
                            examples = "62.5")
                    BigDecimal progress,
            @Nullable @Schema(nullable = true, description = "Why there is no progress")
                    NoProgress noProgress) {
        private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
        private static final int DECIMALS = 6;

        /** Why progress is undefined. */
        enum NoProgress {
            NOT_MEASURED,
            TARGET_IS_BASELINE
        }

        static MeasureView of(Measure measure) {
            var direction = measure.direction();
            var achieved = measure.achieved();
            if (direction == Direction.HOLD) {
                return new MeasureView(measure, direction, null, NoProgress.TARGET_IS_BASELINE);
            }
            return achieved == null
                    ? new MeasureView(measure, direction, null, NoProgress.NOT_MEASURED)
                    : new MeasureView(measure, direction, progress(measure, achieved), null);
        }

        private static BigDecimal progress(Measure measure, BigDecimal achieved) {
            var way = measure.target().subtract(measure.baseline());
            var gone = achieved.subtract(measure.baseline()).multiply(PERCENT);
            return tidy(gone.divide(way, DECIMALS, RoundingMode.HALF_EVEN));
        }
    }
}
