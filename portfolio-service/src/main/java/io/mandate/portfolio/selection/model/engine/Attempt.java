package io.mandate.portfolio.selection.model.engine;

import org.jspecify.annotations.Nullable;

/** What one engine made of a program: a choice that holds exactly, or none, and a bound that is safe. */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Attempt(boolean @Nullable [] chosen, long bound, Ending ending) {

    /** Why the engine stopped. */
    public enum Ending {
        PROVEN,
        INFEASIBLE,
        WORK_LIMIT,
        INTERRUPTED
    }
}
