package io.mandate.portfolio.selection.model.search;

import org.jspecify.annotations.Nullable;

/**
 * What the engines found: a choice that holds exactly, or none, and a bound in whole numbers.
 *
 * @param prices value per unit of each row in the relaxed program
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Answer(
        boolean @Nullable [] chosen,
        long value,
        long bound,
        double[] prices,
        Ending ending,
        String engines,
        double seconds) {

    /** What made the run stop. */
    public enum Ending {
        PROVEN,
        INFEASIBLE,
        WORK_LIMIT,
        WALL_CLOCK,
        CANCELLED
    }
}
