package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.program.Row;
import java.util.Arrays;

/** Columns and coefficients on their way to a row. */
final class Terms {
    private int[] columns = new int[4];
    private long[] coefficients = new long[4];
    private int size;

    Terms plus(int column, long coefficient) {
        if (coefficient != 0) {
            if (size == columns.length) {
                columns = Arrays.copyOf(columns, 2 * size);
                coefficients = Arrays.copyOf(coefficients, 2 * size);
            }
            columns[size] = column;
            coefficients[size++] = coefficient;
        }
        return this;
    }

    Row atMost(long capacity) {
        return new Row(Arrays.copyOf(columns, size), Arrays.copyOf(coefficients, size), capacity);
    }

    Row atLeast(long floor) {
        return new Row(
                Arrays.copyOf(columns, size),
                Arrays.stream(coefficients, 0, size).map(each -> -each).toArray(),
                -floor);
    }
}
