package io.mandate.portfolio.selection.model.engine;

import io.mandate.portfolio.selection.model.engine.Attempt.Ending;
import java.util.Random;

/**
 * Improves a choice by settling some dozens of columns at a time, with the others as they are: the most
 * doubtful, or drawn at random, the more doubtful the likelier, and more while they are settled soon.
 */
final class Neighbourhoods {
    private static final int SMALLEST = 20;
    private static final int LARGEST = 150;

    /** The rank that is drawn on average: small, since the best choices differ among the most doubtful. */
    private static final double SPREAD = 25;

    /** Of the work, for one neighbourhood. */
    private static final double ONE = 0.025;

    private static final double NEAREST = 0.05;

    /** What a neighbourhood costs besides, in units of work. */
    private static final double LEAST = 1e-3;

    private final BinaryProgram program;
    private final int[] doubts;
    private final Effort effort;
    private final Random random;
    private final Guard guard;
    private int size = 60;

    Neighbourhoods(BinaryProgram program, int[] doubts, Effort effort, Guard guard) {
        this.program = program;
        this.doubts = doubts;
        this.effort = effort;
        this.random = new Random(effort.seed());
        this.guard = guard;
    }

    /** Draws some and settles them, again and again, with a share of the effort or up to the bound. */
    boolean[] drawn(boolean[] start, long bound, double share) {
        var best = start;
        double left = effort.work() * share;
        var engine = new FewRows(effort.share(share * ONE), guard);
        while (left > 0 && !guard.over() && program.worth(best) < bound) {
            var near = Core.of(program, others(best));
            var known = near.restrict(best);
            var found = engine.solve(near.program(), known);
            left -= Math.max(LEAST, engine.spent());
            adapt(found.ending() == Ending.PROVEN);
            var chosen = found.chosen();
            if (chosen != null && near.program().worth(chosen) > near.program().worth(known)) {
                best = near.lift(chosen);
            }
        }
        return best;
    }

    private void adapt(boolean soon) {
        size = Math.clamp(soon ? size + 1 : size - 1, SMALLEST, LARGEST);
    }

    /** All but those drawn stay as they are. */
    private Fixing others(boolean[] choice) {
        var fixing = Fixing.none(choice.length);
        for (int column = 0; column < choice.length; column++) {
            fixing.fix(column, choice[column]);
        }
        int free = Math.min(size, doubts.length);
        for (int draw = 0; draw < free; draw++) {
            double rank = -Math.log(1 - random.nextDouble()) * SPREAD;
            fixing.release(doubts[Math.min(doubts.length - 1, (int) rank)]);
        }
        return fixing;
    }

    /** Settles so many of the most doubtful ones. */
    boolean[] nearest(boolean[] start, int count) {
        var near = around(program, doubts, start, count);
        var engine = new Scip(effort.share(NEAREST), guard);
        var found = engine.solve(near.program(), near.restrict(start));
        return found.chosen() == null ? start : near.lift(found.chosen());
    }

    /** So many of the most doubtful columns, the others as they are. */
    private static Core around(BinaryProgram program, int[] doubts, boolean[] start, int count) {
        var fixing = Fixing.none(program.columns());
        for (int rank = count; rank < doubts.length; rank++) {
            fixing.fix(doubts[rank], start[doubts[rank]]);
        }
        return Core.of(program, fixing);
    }
}
