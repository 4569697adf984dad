package io.mandate.portfolio.selection.model.engine;

import io.mandate.portfolio.selection.model.engine.Attempt.Ending;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Improves a choice under hundreds of limits by settling some hundred columns at a time by branch and cut,
 * with the others as they are: drawn at random, the more doubtful the likelier, from all columns or from
 * those of one limit, and more of them while they are settled soon.
 */
final class ManyRows {
    private static final int SMALLEST = 20;
    private static final int FIRST = 400;
    private static final int LARGEST = 1000;

    /** The rank that is drawn on average. */
    private static final double SPREAD = 300;

    /** Of the work, for one neighbourhood. */
    private static final double ONE = 0.1;

    private final BinaryProgram program;
    private final int[] doubts;
    private final int[] rank;
    private final int[] tight;
    private final Effort effort;
    private final Random random;
    private final Guard guard;
    private int size = FIRST;

    ManyRows(BinaryProgram program, Relaxation relaxation, Effort effort, Guard guard) {
        this.program = program;
        this.doubts = relaxation.doubts();
        this.rank = new int[doubts.length];
        for (int at = 0; at < doubts.length; at++) {
            rank[doubts[at]] = at;
        }
        var prices = relaxation.prices();
        this.tight =
                IntStream.range(0, prices.length)
                        .filter(row -> prices[row] > 0 && program.rows().get(row).size() > 2)
                        .toArray();
        this.effort = effort;
        this.random = new Random(effort.seed());
        this.guard = guard;
    }

    /** Draws some and settles them, again and again, with a share of the effort or up to the bound. */
    boolean[] improve(boolean[] start, long bound, double share) {
        var best = start;
        double left = effort.work() * share;
        var engine = new Scip(effort.share(share * ONE), guard);
        while (left > 0 && !guard.over() && program.worth(best) < bound) {
            var near = Core.of(program, others(best));
            var known = near.restrict(best);
            var found = engine.solve(near.program(), known);
            left -= engine.spent();
            adapt(found.ending() == Ending.PROVEN);
            var chosen = found.chosen();
            if (chosen != null && near.program().worth(chosen) > near.program().worth(known)) {
                best = near.lift(chosen);
            }
        }
        return best;
    }

    private void adapt(boolean soon) {
        int change = Math.max(1, size / 16);
        size = Math.clamp(soon ? size + change : size - change, SMALLEST, LARGEST);
    }

    /** All but those drawn stay as they are. */
    private Fixing others(boolean[] choice) {
        var fixing = Fixing.none(choice.length);
        for (int column = 0; column < choice.length; column++) {
            fixing.fix(column, choice[column]);
        }
        boolean one = tight.length > 0 && random.nextBoolean();
        release(fixing, one ? ofOneLimit() : doubts);
        return fixing;
    }

    /** The columns of a limit that costs something, the most doubtful first. */
    private int[] ofOneLimit() {
        var row = program.rows().get(tight[random.nextInt(tight.length)]);
        return IntStream.range(0, row.size())
                .map(at -> rank[row.column(at)])
                .sorted()
                .map(at -> doubts[at])
                .toArray();
    }

    private void release(Fixing fixing, int[] from) {
        for (int draw = Math.min(size, from.length); draw > 0; draw--) {
            double drawn = -Math.log(1 - random.nextDouble()) * SPREAD;
            int column = from[Math.min(from.length - 1, (int) drawn)];
            fixing.release(column);
            releasePartners(fixing, column);
        }
    }

    /** Whom a needed or an excluded one would hold where it is. */
    private void releasePartners(Fixing fixing, int column) {
        for (int at : program.rowsOf(column)) {
            var row = program.rows().get(at);
            if (row.size() == 2) {
                fixing.release(row.column(0));
                fixing.release(row.column(1));
            }
        }
    }
}
