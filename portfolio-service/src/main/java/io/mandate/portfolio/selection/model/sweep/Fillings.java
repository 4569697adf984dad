package io.mandate.portfolio.selection.model.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sets of departures to fill a row with, found by how much they use of it. */
final class Fillings {
    /** Parts of the sets, from the cheapest on: the cheaper, the fewer, and the farther from what is asked for. */
    private static final int[] PARTS = {300, 30, 5, 1};

    private static final int NEAREST = 16;

    private final Pool pool;
    private final long[] sets;
    private final double[] loss;
    private final long[] use;
    private final int rows;
    private final int row;
    private final List<int[]> levels = new ArrayList<>();

    Fillings(Pool pool, int most, int rows, int row) {
        this.pool = pool;
        this.rows = rows;
        this.row = row;
        this.sets = pool.cheapestSets(most);
        this.loss = new double[sets.length];
        this.use = new long[sets.length * rows];
        var first = new long[rows];
        pool.addUse(first);
        double least = pool.loss();
        for (int at = 0; at < sets.length; at++) {
            loss[at] = least + pool.loss(sets[at]);
            System.arraycopy(first, 0, use, at * rows, rows);
            pool.addUse(sets[at], use, at * rows);
        }
        int from = 0;
        for (int part : PARTS) {
            int to = Math.max(from, sets.length / part);
            levels.add(byUse(from, to));
            from = to;
        }
    }

    private int[] byUse(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparingLong(this::use))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    interface Taker {
        void take(int filling, double loss);
    }

    /** Those that use nearly so much of the row, and no more. */
    void nearest(long room, Taker taker) {
        for (int[] level : levels) {
            int end = below(level, room);
            for (int at = Math.max(0, end - NEAREST); at < end; at++) {
                taker.take(level[at], loss[level[at]]);
            }
        }
    }

    /** The cheapest that use no more. */
    void cheapest(long room, Taker taker) {
        int taken = 0;
        for (int at = 0; at < sets.length && taken < NEAREST; at++) {
            if (use(at) <= room) {
                taker.take(at, loss[at]);
                taken++;
            }
        }
    }

    /** How many of the level use no more. */
    private int below(int[] level, long room) {
        int low = 0;
        int high = level.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (use(level[middle]) <= room) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What the lump alone uses of the row. */
    long middle() {
        return use(0);
    }

    private long use(int filling) {
        return use[filling * rows + row];
    }

    /** What each uses of the row, ascending. */
    long[] uses() {
        return IntStream.range(0, sets.length).mapToLong(this::use).sorted().toArray();
    }

    long use(int filling, int of) {
        return use[filling * rows + of];
    }

    Departed departed(int filling, @Nullable Departed before) {
        return new Departed(before, pool, sets[filling]);
    }
}
