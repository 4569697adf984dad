package io.mandate.portfolio.selection.model.search;

import io.mandate.portfolio.selection.model.engine.Effort;
import io.mandate.portfolio.selection.model.engine.Guard;
import io.mandate.portfolio.selection.model.engine.Watch;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Core;
import io.mandate.portfolio.selection.model.program.Fixing;
import org.jspecify.annotations.Nullable;

/**
 * Answers many questions about programs that differ little from one that was solved, all under one
 * guard: each begins at a choice that nearly holds, and the bound decides most columns.
 */
public final class Resolver implements AutoCloseable {
    private final Effort effort;
    private final Guard guard;

    /** The effort of all questions together; its work only tells how far one is. */
    public Resolver(Effort effort, Watch watch) {
        this.effort = effort;
        this.guard = Guard.over(effort, watch);
    }

    /**
     * The best choice that agrees with the fixing, and a bound, found with so much work; without any
     * work what the relaxation and a climb find.
     */
    public Answer solve(
            BinaryProgram program, Fixing fixing, boolean @Nullable [] start, double work) {
        var search =
                new Search(
                        Core.of(program, fixing),
                        new Effort(effort.seed(), work, effort.wallClock(), effort.workers()),
                        guard);
        var known = start == null ? null : Repair.of(program, fixing, start);
        if (known != null) {
            search.beginAt(known);
        }
        search.zoom();
        return search.answer();
    }

    /** What the caller is told that is being done. */
    public void step(String name) {
        guard.step(name);
    }

    /** Whether the clock or the caller ended it: what comes now depends on the machine. */
    public boolean over() {
        return guard.over();
    }

    @Override
    public void close() {
        guard.close();
    }
}
