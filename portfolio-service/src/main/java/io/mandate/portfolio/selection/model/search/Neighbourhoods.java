package io.mandate.portfolio.selection.model.search;

import io.mandate.portfolio.selection.model.engine.Attempt.Ending;
import io.mandate.portfolio.selection.model.engine.Guard;
import io.mandate.portfolio.selection.model.engine.Metered;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Core;
import io.mandate.portfolio.selection.model.program.Fixing;

/** Improves a choice by settling some columns at a time, with the others as they are. */
final class Neighbourhoods {
    /** What a neighbourhood costs at the least, in units of work. */
    private static final double LEAST = 1e-3;

    private final BinaryProgram program;
    private final Metered engine;
    private final Guard guard;

    /** The engine settles one after the other, each with all of its effort. */
    Neighbourhoods(BinaryProgram program, Metered engine, Guard guard) {
        this.program = program;
        this.engine = engine;
        this.guard = guard;
    }

    /** Draws some and settles them, more of them while they are settled soon, up to the bound or with so much work. */
    boolean[] drawn(Draw draw, boolean[] start, long bound, double work) {
        var best = start;
        double left = work;
        int size = draw.sizes().first();
        while (left > 0 && !guard.over() && program.worth(best) < bound) {
            var near = Fixing.all(best);
            draw.release(near, size);
            var core = Core.of(program, near);
            var known = core.restrict(best);
            var found = engine.solve(core.program(), known);
            left -= Math.max(LEAST, engine.spent());
            size = draw.sizes().after(size, found.ending() == Ending.PROVEN);
            var chosen = found.chosen();
            if (chosen != null && core.program().worth(chosen) > core.program().worth(known)) {
                best = core.lift(chosen);
            }
        }
        return best;
    }

    /** Settles the first so many, once. */
    boolean[] nearest(int[] doubts, boolean[] start, int count) {
        var fixing = Fixing.all(start);
        for (int rank = 0; rank < Math.min(count, doubts.length); rank++) {
            fixing.release(doubts[rank]);
        }
        var near = Core.of(program, fixing);
        var found = engine.solve(near.program(), near.restrict(start));
        return found.chosen() == null ? start : near.lift(found.chosen());
    }
}
