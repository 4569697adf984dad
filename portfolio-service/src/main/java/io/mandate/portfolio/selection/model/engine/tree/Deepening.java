package io.mandate.portfolio.selection.model.engine.tree;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lowers the bound of a program with few rows but many columns, a step at a time: is anything worth at
 * least so much? If all that could be was searched and nothing was found, nothing is worth more than one
 * unit less. The nearer the question is to the bound, the more columns the relaxation decides and the
 * fewer nodes are left; each step is as much deeper as the work for it is expected to double.
 */
public final class Deepening {
    private static final int FIRST = 64;
    private static final double WIDEST = 2;
    private static final double GROWTH = 2;

    private final long[] values;
    private final long[][] uses;
    private final long[] capacities;
    private final BooleanSupplier stop;
    private final Dense program;
    private final Simplex simplex;
    private long left;
    private boolean solved;
    private boolean[] best;
    private long value;
    private long bound;

    private Deepening(
            long[] values, long[][] uses, long[] capacities, boolean[] start, Patience patience) {
        this.values = values;
        this.uses = uses;
        this.capacities = capacities;
        this.stop = patience.stop();
        this.left = patience.work();
        this.program = new Dense(values, uses, capacities);
        this.simplex = new Simplex(program, new Box(program));
        this.best = start;
        this.value = program.worth(start);
    }

    /** How much work, counted in coefficients looked at, and who may stop it. */
    public record Patience(long work, BooleanSupplier stop) {}

    /**
     * Searches from a choice that holds.
     *
     * @param uses what each column uses of a row, row by row
     */
    public static Tree.Result search(
            long[] values, long[][] uses, long[] capacities, boolean[] start, Patience patience) {
        var search = new Deepening(values, uses, capacities, start, patience);
        search.deepen();
        return new Tree.Result(
                search.best,
                search.bound,
                search.bound == search.value,
                0,
                patience.work() - search.left);
    }

    private void deepen() {
        solved = simplex.solve(Double.NEGATIVE_INFINITY) == Simplex.Ending.SOLVED;
        left -= simplex.work();
        long most = (long) Math.floor(simplex.bound() / program.valueScale);
        bound = Math.max(value, most);
        double step = Math.max(1, (double) (bound - value) / FIRST);
        double below = step;
        double before = 0;
        while (bound > value && left > 0 && !stop.getAsBoolean()) {
            long started = left;
            if (!settle(Math.clamp(most - (long) below, value + 1, bound))) {
                return;
            }
            double took = Math.max(1, started - left);
            double bearable = Math.min(GROWTH, 0.6 * left / took);
            double grew = before == 0 ? GROWTH : Math.max(1.05, took / before);
            if (bearable <= 1) {
                return;
            }
            step = Math.max(1, step * Math.min(WIDEST, Math.log(bearable) / Math.log(grew)));
            below += step;
            before = took;
        }
    }

    /** Whether all that could be worth so much was searched. */
    private boolean settle(long worth) {
        var open = open(worth);
        var decided = best.clone();
        for (int column = 0; column < decided.length; column++) {
            decided[column] = simplex.advantage(column) > 0;
        }
        for (int column : open) {
            decided[column] = false;
        }
        var found = Tree.atLeast(worth - program.worth(decided), rest(open, decided), left, stop);
        left -= found.work();
        take(open, decided, found.chosen());
        if (found.settled()) {
            bound = Math.min(bound, Math.max(value, worth - 1));
        }
        return found.settled();
    }

    /**
     * Those whose other side may be worth so much. Lagrange's bound, with its error term, falls by a column's
     * advantage when the column takes the other side; where that leaves too little, the column is decided. All
     * are open if the relaxation could not be solved: then its advantages are not those of its bound.
     */
    private int[] open(long worth) {
        double target = Tree.target(worth, program);
        var open = new int[values.length];
        int count = 0;
        for (int column = 0; column < open.length; column++) {
            double its = simplex.advantage(column);
            if (!solved || its == 0 || simplex.bound() - Math.abs(its) >= target) {
                open[count++] = column;
            }
        }
        return Arrays.copyOf(open, count);
    }

    private Dense rest(int[] open, boolean[] decided) {
        var room = new long[capacities.length];
        var its = new long[capacities.length][];
        for (int row = 0; row < room.length; row++) {
            var use = uses[row];
            its[row] = Arrays.stream(open).mapToLong(column -> use[column]).toArray();
            room[row] = capacities[row] - Dense.sum(use, decided);
        }
        return new Dense(Arrays.stream(open).mapToLong(at -> values[at]).toArray(), its, room);
    }

    private void take(int[] open, boolean[] decided, boolean @Nullable [] chosen) {
        if (chosen != null) {
            var all = decided.clone();
            for (int at = 0; at < open.length; at++) {
                all[open[at]] = chosen[at];
            }
            if (program.holds(all) && program.worth(all) > value) {
                best = all;
                value = program.worth(all);
            }
        }
    }
}
