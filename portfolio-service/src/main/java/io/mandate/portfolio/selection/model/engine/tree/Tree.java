package io.mandate.portfolio.selection.model.engine.tree;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Depth first over the choices of a program with few rows. Where most rows count most columns, how many of
 * them are chosen is settled before which ones: a relaxation narrows that number down to very few, and with
 * it fixed decides far more.
 */
public final class Tree {
    private static final double WHOLE = 1e-7;

    private final Dense program;
    private final Box box;
    private final Simplex simplex;
    private final BooleanSupplier stop;
    private final long mostWork;
    private final boolean countFirst;
    private boolean @Nullable [] best;
    private long value = Long.MIN_VALUE;
    private double target = Double.NEGATIVE_INFINITY;
    private double open = Double.NEGATIVE_INFINITY;
    private long nodes;
    private boolean full;
    private boolean upFirst;

    /**
     * What was found.
     *
     * @param chosen null if there is nothing that holds, or nothing was found
     * @param bound what nothing that holds is worth more than; {@link Long#MIN_VALUE} if nothing holds
     * @param settled whether all was searched
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Result(
            boolean @Nullable [] chosen, long bound, boolean settled, long nodes, long work) {}

    private Tree(Dense program, long work, BooleanSupplier stop) {
        this.program = program;
        this.box = new Box(program);
        this.simplex = new Simplex(program, box);
        this.mostWork = work;
        this.countFirst = program.full();
        this.stop = stop;
    }

    /**
     * Searches with so much work, counted in coefficients looked at.
     *
     * @param uses what each column uses of a row, row by row
     * @param start a choice that holds, if one is known
     */
    public static Result search(
            long[] values,
            long[][] uses,
            long[] capacities,
            boolean @Nullable [] start,
            long work,
            BooleanSupplier stop) {
        var tree = new Tree(new Dense(values, uses, capacities), work, stop);
        if (start != null) {
            tree.offer(start);
        }
        tree.node(Double.POSITIVE_INFINITY);
        return tree.result();
    }

    /** Searches only for what is worth at least so much: the more that is, the sooner all is settled. */
    static Result atLeast(long worth, Dense program, long work, BooleanSupplier stop) {
        var tree = new Tree(program, work, stop);
        tree.target = target(worth, program);
        tree.node(Double.POSITIVE_INFINITY);
        return tree.result();
    }

    /** The greatest double that is surely no more than the worth, scaled. */
    static double target(long worth, Dense program) {
        return Math.nextDown((double) worth) * program.valueScale;
    }

    private Result result() {
        long bound = value;
        if (open > Double.NEGATIVE_INFINITY) {
            bound = Math.max(bound, (long) Math.floor(open / program.valueScale));
        }
        return new Result(best, bound, !full, nodes, simplex.work());
    }

    private void node(double inherited) {
        if (full || exhausted()) {
            open = Math.max(open, inherited);
            return;
        }
        nodes++;
        var ending = simplex.solve(target);
        if (ending == Simplex.Ending.CUT_OFF || ending == Simplex.Ending.IMPOSSIBLE) {
            return;
        }
        double bound = Math.min(inherited, simplex.bound());
        int mark = box.mark();
        if (ending == Simplex.Ending.SOLVED) {
            fixDecided();
        }
        int split = splitting(ending);
        if (split >= 0) {
            branch(split, bound);
        }
        box.undoTo(mark);
    }

    private boolean exhausted() {
        full = simplex.work() >= mostWork || (nodes % 64 == 0 && stop.getAsBoolean());
        return full;
    }

    /** Whoever cannot be on the other side of anything better stays: by the bound of the same prices as the advantages. */
    private void fixDecided() {
        double bound = simplex.bound();
        for (int column = 0; column < program.columns; column++) {
            double its = simplex.advantage(column);
            if (box.open(column) && its != 0 && bound - Math.abs(its) < target) {
                box.fix(column, its > 0);
            }
        }
    }

    /** Whom to branch on; below 0 if there is nothing better here. */
    private int splitting(Simplex.Ending ending) {
        if (ending == Simplex.Ending.SOLVED) {
            int count = program.columns + program.rows - 1;
            if (countFirst && simplex.inBasis(count) && fraction(count) > WHOLE) {
                return count;
            }
            int doubtful = doubtful();
            if (doubtful >= 0) {
                return doubtful;
            }
            offer(rounded());
            if (simplex.bound() < target) {
                return -1;
            }
        }
        return anyOpen();
    }

    private double fraction(int variable) {
        double value = simplex.value(variable);
        return Math.abs(value - Math.rint(value));
    }

    /** The column whose both sides lose most. */
    private int doubtful() {
        int best = -1;
        double most = -1;
        for (int row = 0; row < program.rows; row++) {
            int variable = simplex.solvedFor(row);
            if (variable < program.columns && fraction(variable) > WHOLE) {
                double share = simplex.value(variable);
                double down = Math.min(1e9, simplex.loss(row, false, share));
                double up = Math.min(1e9, simplex.loss(row, true, 1 - share));
                double score = Math.max(down, 1e-12) * Math.max(up, 1e-12);
                if (score > most) {
                    most = score;
                    best = variable;
                    upFirst = up < down;
                }
            }
        }
        return best;
    }

    private int anyOpen() {
        for (int column = 0; column < program.columns; column++) {
            if (box.open(column)) {
                upFirst = simplex.value(column) > 0.5;
                return column;
            }
        }
        offer(rounded());
        return -1;
    }

    private void branch(int variable, double bound) {
        double at = simplex.value(variable);
        boolean first = variable < program.columns ? upFirst : at - Math.floor(at) > 0.5;
        for (boolean up : new boolean[] {first, !first}) {
            int mark = box.mark();
            if (variable < program.columns) {
                box.fix(variable, up);
            } else {
                box.split(variable, at, up);
            }
            node(bound);
            box.undoTo(mark);
        }
    }

    private boolean[] rounded() {
        var chosen = new boolean[program.columns];
        for (int column = 0; column < chosen.length; column++) {
            chosen[column] =
                    box.open(column) ? simplex.value(column) > 0.5 : box.lower(column) > 0.5;
        }
        return chosen;
    }

    private void offer(boolean[] choice) {
        if (program.holds(choice)) {
            long worth = program.worth(choice);
            if (best == null || worth > value) {
                best = choice.clone();
                value = worth;
                target = Math.max(target, target(worth + 1, program));
            }
        }
    }
}
