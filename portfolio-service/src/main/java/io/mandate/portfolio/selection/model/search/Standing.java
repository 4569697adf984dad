package io.mandate.portfolio.selection.model.search;

import io.mandate.portfolio.selection.model.engine.Attempt;
import io.mandate.portfolio.selection.model.engine.Attempt.Ending;
import io.mandate.portfolio.selection.model.engine.Guard;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Core;
import org.jspecify.annotations.Nullable;

/** How a run stands: the best choice so far, and what no choice is worth more than. */
final class Standing {
    private static final double FAR = 1e-4;

    private final BinaryProgram program;
    private boolean @Nullable [] best;
    private long value = Long.MIN_VALUE;
    private long bound;
    private boolean infeasible;

    Standing(BinaryProgram program, long bound) {
        this.program = program;
        this.bound = bound;
    }

    boolean @Nullable [] best() {
        return best;
    }

    /** Of the best choice; the least number without one. */
    long value() {
        return value;
    }

    long bound() {
        return bound;
    }

    /** Takes a choice if it holds and is better. */
    void offer(boolean[] choice) {
        long worth = program.worth(choice);
        if (program.holds(choice) && (best == null || worth > value)) {
            best = choice;
            value = worth;
        }
    }

    /** What an engine says of everything that could be better than the best. */
    void learn(Core rest, Attempt found) {
        infeasible = best == null && found.ending() == Ending.INFEASIBLE;
        if (found.ending() != Ending.INFEASIBLE) {
            bound = Math.min(bound, Math.max(value, rest.lift(found.bound())));
        } else if (best != null) {
            bound = value;
        }
    }

    /** The same of a run over it. */
    void learn(Core rest, Standing inner) {
        var its = inner.best;
        if (its != null) {
            offer(rest.lift(its));
        }
        infeasible = best == null && inner.infeasible;
        long left = best == null || !inner.infeasible ? rest.lift(inner.bound) : value;
        bound = Math.min(bound, best == null ? left : Math.max(value, left));
    }

    /** Nothing holds, as an engine has proven. */
    void ruleOut() {
        infeasible = best == null;
    }

    /** Whether the bound leaves room for a choice that is clearly better: lowering the bound alone would not find it. */
    boolean far() {
        return best == null || bound - value > FAR * Math.abs((double) bound);
    }

    boolean settled() {
        return infeasible || proven();
    }

    private boolean proven() {
        return best != null && value >= bound;
    }

    /** As an answer about the program that this core is of. */
    Answer answer(Core core, double[] prices, String engines, Guard guard) {
        return new Answer(
                best == null ? null : core.lift(best),
                best == null ? 0 : core.lift(value),
                core.lift(Math.max(bound, value)),
                core.lift(prices),
                ending(guard),
                engines,
                guard.seconds());
    }

    private Answer.Ending ending(Guard guard) {
        if (infeasible) {
            return Answer.Ending.INFEASIBLE;
        }
        if (proven()) {
            return Answer.Ending.PROVEN;
        }
        if (guard.cancelled()) {
            return Answer.Ending.CANCELLED;
        }
        return guard.over() ? Answer.Ending.WALL_CLOCK : Answer.Ending.WORK_LIMIT;
    }
}
