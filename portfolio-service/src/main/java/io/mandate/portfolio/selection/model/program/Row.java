package io.mandate.portfolio.selection.model.program;

import java.util.Arrays;

/** A linear limit in whole numbers: the chosen columns' coefficients add up to at most the capacity. */
public final class Row {
    private final int[] columns;
    private final long[] coefficients;
    private final long capacity;

    /** The arrays belong to the row from now on. */
    public Row(int[] columns, long[] coefficients, long capacity) {
        this.columns = columns;
        this.coefficients = coefficients;
        this.capacity = capacity;
    }

    public int size() {
        return columns.length;
    }

    public int column(int at) {
        return columns[at];
    }

    public long coefficient(int at) {
        return coefficients[at];
    }

    public long capacity() {
        return capacity;
    }

    /** What the chosen columns use, exactly. */
    public long used(boolean[] chosen) {
        long sum = 0;
        for (int at = 0; at < columns.length; at++) {
            if (chosen[columns[at]]) {
                sum += coefficients[at];
            }
        }
        return sum;
    }

    /** What is used if every costly column is chosen: below the capacity, the row says nothing. */
    long most() {
        long sum = 0;
        for (long coefficient : coefficients) {
            sum += Math.max(0, coefficient);
        }
        return sum;
    }

    public Row withCapacity(long other) {
        return new Row(columns, coefficients, other);
    }

    /** The greatest number that divides every coefficient. */
    long divisor() {
        return Math.max(1, Whole.gcd(coefficients));
    }

    /** The same limit in smaller numbers: easier on engines that calculate in floating point. */
    Row dividedBy(long divisor) {
        if (divisor == 1) {
            return this;
        }
        var smaller = new long[coefficients.length];
        Arrays.setAll(smaller, at -> coefficients[at] / divisor);
        return new Row(columns, smaller, Math.floorDiv(capacity, divisor));
    }
}
