package io.mandate.portfolio.selection.model.engine;

import io.mandate.portfolio.selection.model.program.BinaryProgram;
import org.jspecify.annotations.Nullable;

/** An engine that tells what it took, for whoever puts many small programs to it. */
public interface Metered {
    /** Solves from a choice that holds, if one is known. */
    Attempt solve(BinaryProgram program, boolean @Nullable [] start);

    /** What the last program took, in units of work. */
    double spent();
}
