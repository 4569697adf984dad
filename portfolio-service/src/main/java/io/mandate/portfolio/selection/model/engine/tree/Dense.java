package io.mandate.portfolio.selection.model.engine.tree;

import java.util.Arrays;

/**
 * A program with all its coefficients, the last row of which counts the chosen columns. Beside the whole
 * numbers it holds doubles scaled by powers of two, which changes none of their digits.
 */
final class Dense {
    final int columns;
    final int rows;
    final double[] value;

    /** The rows' coefficients of one column after the other. */
    final double[] use;

    final double[] capacity;

    /** The most that can be left of a row's capacity. */
    final double[] slack;

    final double valueScale;
    private final long[] values;
    private final long[][] uses;
    private final long[] capacities;

    /** The arrays belong to the program from now on: {@code uses} has a row per limit. */
    Dense(long[] values, long[][] uses, long[] capacities) {
        this.values = values;
        this.uses = uses;
        this.capacities = capacities;
        this.columns = values.length;
        this.rows = uses.length + 1;
        this.valueScale = scale(values);
        this.value = new double[columns];
        this.use = new double[columns * rows];
        this.capacity = new double[rows];
        this.slack = new double[rows];
        Arrays.setAll(value, column -> values[column] * valueScale);
        for (int row = 0; row < uses.length; row++) {
            fill(row, uses[row], capacities[row], scale(uses[row]));
        }
        var ones = new long[columns];
        Arrays.fill(ones, 1);
        fill(rows - 1, ones, columns, 1);
    }

    private void fill(int row, long[] coefficients, long most, double scale) {
        long least = 0;
        for (int column = 0; column < columns; column++) {
            use[column * rows + row] = coefficients[column] * scale;
            least += Math.min(0, coefficients[column]);
        }
        capacity[row] = most * scale;
        slack[row] = (most - least) * scale;
    }

    private static double scale(long[] numbers) {
        long greatest = 1;
        for (long number : numbers) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        return Math.scalb(1.0, Long.numberOfLeadingZeros(greatest) - 64);
    }

    /** Whether most limits count most columns: then columns are alike, and their number says much. */
    boolean full() {
        long counted =
                Arrays.stream(uses).flatMapToLong(Arrays::stream).filter(u -> u != 0).count();
        return 2 * counted > (long) columns * uses.length;
    }

    /** Takes what a variable uses at a value from what is left of the rows. */
    void take(int variable, double value, double[] left) {
        if (variable >= columns) {
            left[variable - columns] -= value;
            return;
        }
        for (int row = 0; row < rows; row++) {
            left[row] -= value * use[variable * rows + row];
        }
    }

    long worth(boolean[] chosen) {
        return sum(values, chosen);
    }

    boolean holds(boolean[] chosen) {
        for (int row = 0; row < uses.length; row++) {
            if (sum(uses[row], chosen) > capacities[row]) {
                return false;
            }
        }
        return true;
    }

    static long sum(long[] numbers, boolean[] chosen) {
        long sum = 0;
        for (int column = 0; column < chosen.length; column++) {
            if (chosen[column]) {
                sum += numbers[column];
            }
        }
        return sum;
    }
}
