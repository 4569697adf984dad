package io.mandate.portfolio.selection.model.engine.tree;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A program with everything that one can have: negative values, uses and capacities. */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
record SeededProgram(long[] values, long[][] uses, long[] capacities) {

    static SeededProgram of(int seed, long unit) {
        var random = new Random(seed);
        int columns = 1 + random.nextInt(12);
        int rows = 1 + random.nextInt(10);
        var uses = new long[rows][columns];
        var capacities = new long[rows];
        for (int row = 0; row < rows; row++) {
            int lowest = row == 0 ? 0 : -6;
            for (int column = 0; column < columns; column++) {
                uses[row][column] = random.nextInt(lowest, 20) * unit + random.nextInt(2);
            }
            capacities[row] = random.nextInt(-2, 8 * columns) * unit;
        }
        var values = random.longs(columns, -5 * unit, 40 * unit).toArray();
        return new SeededProgram(values, uses, capacities);
    }

    Tree.Result search(boolean @Nullable [] start, long work) {
        return Tree.search(values, uses, capacities, start, work, () -> false);
    }

    long worth(boolean @Nullable [] chosen) {
        long worth = 0;
        for (int column = 0; chosen != null && column < values.length; column++) {
            worth += chosen[column] ? values[column] : 0;
        }
        return worth;
    }

    boolean holds(boolean[] chosen) {
        for (int row = 0; row < uses.length; row++) {
            long used = 0;
            for (int column = 0; column < values.length; column++) {
                used += chosen[column] ? uses[row][column] : 0;
            }
            if (used > capacities[row]) {
                return false;
            }
        }
        return true;
    }

    /** The most that a choice is worth; the least number if none holds. */
    long truth() {
        long best = Long.MIN_VALUE;
        for (int mask = 0; mask < 1 << values.length; mask++) {
            var chosen = new boolean[values.length];
            for (int column = 0; column < chosen.length; column++) {
                chosen[column] = (mask >> column & 1) == 1;
            }
            if (holds(chosen)) {
                best = Math.max(best, worth(chosen));
            }
        }
        return best;
    }
}
