package io.mandate.portfolio.selection.model.sweep;

import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Seeded programs of many shapes whose columns use few rows each, but for the dense ones. */
final class SparsePrograms {
    private final Random random;
    private final long[][] uses;

    /** What is odd about a program. */
    enum Oddity {
        NONE,
        /** Some columns give back. */
        NEGATIVE,
        /** Some rows have more than everything needs. */
        WITHOUT_PRICE,
        /** A row has nothing. */
        NOTHING,
        /** A column uses twice what there is of a row, less than it gets back of another. */
        GIANT,
        /** Every column uses every row. */
        DENSE
    }

    private SparsePrograms(int rows, int columns, Random random) {
        this.random = random;
        this.uses = new long[rows][columns];
    }

    /** From 2 to 12 rows and 20 to 400 columns, everything in turn. */
    static BinaryProgram any(int seed) {
        var random = new Random(seed);
        var oddity = Oddity.values()[seed % Oddity.values().length];
        return of(oddity, 2 + random.nextInt(11), 20 + random.nextInt(381), seed);
    }

    static BinaryProgram of(Oddity oddity, int rows, int columns, int seed) {
        return new SparsePrograms(rows, columns, new Random(seed)).make(oddity);
    }

    private BinaryProgram make(Oddity oddity) {
        var values = new long[uses[0].length];
        for (int column = 0; column < values.length; column++) {
            long size = Math.round(1e5 * Math.exp(random.nextGaussian()));
            values[column] = Math.round(size * (0.5 + random.nextDouble()));
            int from = random.nextInt(uses.length);
            int to = Math.min(uses.length, from + 1 + random.nextInt(3));
            for (int row = from; row < to && column > 0; row++) {
                uses[row][column] = size / (to - from);
            }
        }
        odd(oddity, values);
        var rows = new ArrayList<Row>();
        for (int row = 0; row < uses.length; row++) {
            rows.add(Written.row(capacity(oddity, row), uses[row]));
        }
        return new BinaryProgram(values, rows);
    }

    private void odd(Oddity oddity, long[] values) {
        for (int column = 1; column < values.length; column++) {
            if (oddity == Oddity.NEGATIVE && random.nextInt(4) == 0) {
                uses[random.nextInt(uses.length)][column] = -random.nextInt(200_000);
            }
            for (int row = 0; oddity == Oddity.DENSE && row < uses.length; row++) {
                uses[row][column] = 1L + random.nextInt(200_000);
            }
        }
        if (oddity == Oddity.GIANT) {
            values[1] = 4 * sum(uses[0]) / 5;
            uses[0][1] = sum(uses[0]) * 4 / 5;
        }
    }

    private long capacity(Oddity oddity, int row) {
        if (oddity == Oddity.NOTHING && row == 1) {
            return 0;
        }
        if (oddity == Oddity.WITHOUT_PRICE && row % 2 == 1) {
            return sum(uses[row]);
        }
        return Math.max(0, sum(uses[row]) * (20 + random.nextInt(40)) / 100);
    }

    private static long sum(long[] uses) {
        long sum = 0;
        for (long use : uses) {
            sum += Math.max(0, use);
        }
        return sum;
    }

    /** The most that a choice that holds is worth, of all choices. */
    static long best(BinaryProgram program) {
        var chosen = new boolean[program.columns()];
        long best = Long.MIN_VALUE;
        for (int set = 0; set < 1 << chosen.length; set++) {
            for (int column = 0; column < chosen.length; column++) {
                chosen[column] = (set >> column & 1) == 1;
            }
            long worth = program.worth(chosen);
            if (worth > best && program.holds(chosen)) {
                best = worth;
            }
        }
        return best;
    }

    static List<Integer> rowsOf(BinaryProgram program, int column) {
        return IntStream.of(program.rowsOf(column)).boxed().toList();
    }
}
