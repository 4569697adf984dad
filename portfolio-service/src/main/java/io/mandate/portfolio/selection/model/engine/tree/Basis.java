package io.mandate.portfolio.selection.model.engine.tree;

import java.util.Arrays;

/** Which variables are solved for, and the inverse of their coefficients. */
final class Basis {
    private static final int STALE = 50;

    private final Dense program;
    private final int rows;
    private final int[] variable;
    private final int[] row;
    private final double[] inverse;
    private int age;

    Basis(Dense program) {
        this.program = program;
        this.rows = program.rows;
        this.variable = new int[rows];
        this.row = new int[program.columns + rows];
        this.inverse = new double[rows * rows];
        reset();
    }

    /** The slacks are the basis. */
    private void reset() {
        Arrays.fill(row, -1);
        Arrays.fill(inverse, 0);
        for (int at = 0; at < rows; at++) {
            variable[at] = program.columns + at;
            row[variable[at]] = at;
            inverse[at * rows + at] = 1;
        }
    }

    int at(int position) {
        return variable[position];
    }

    /** The variable's row; below 0 if it is not in the basis. */
    int row(int which) {
        return row[which];
    }

    /** A row of the tableau. */
    void row(int position, double[] alpha) {
        int from = position * rows;
        var use = program.use;
        for (int column = 0, at = 0; column < program.columns; column++) {
            double sum = 0;
            for (int each = 0; each < rows; each++) {
                sum += inverse[from + each] * use[at++];
            }
            alpha[column] = sum;
        }
        System.arraycopy(inverse, from, alpha, program.columns, rows);
    }

    /** A column of the tableau. */
    void column(int which, double[] entering) {
        if (which >= program.columns) {
            for (int each = 0; each < rows; each++) {
                entering[each] = inverse[each * rows + which - program.columns];
            }
            return;
        }
        for (int each = 0; each < rows; each++) {
            double sum = 0;
            for (int at = 0; at < rows; at++) {
                sum += inverse[each * rows + at] * program.use[which * rows + at];
            }
            entering[each] = sum;
        }
    }

    void solve(double[] left, double[] values) {
        for (int each = 0; each < rows; each++) {
            double sum = 0;
            for (int at = 0; at < rows; at++) {
                sum += inverse[each * rows + at] * left[at];
            }
            values[each] = sum;
        }
    }

    /** What a unit of each row is worth to the basis. */
    void prices(double[] prices) {
        Arrays.fill(prices, 0);
        for (int each = 0; each < rows; each++) {
            if (variable[each] < program.columns) {
                double value = program.value[variable[each]];
                for (int at = 0; at < rows; at++) {
                    prices[at] += value * inverse[each * rows + at];
                }
            }
        }
    }

    void replace(int position, int next, double[] entering) {
        double pivot = entering[position];
        int from = position * rows;
        for (int at = 0; at < rows; at++) {
            inverse[from + at] /= pivot;
        }
        for (int each = 0; each < rows; each++) {
            double factor = entering[each];
            if (each != position && factor != 0) {
                for (int at = 0; at < rows; at++) {
                    inverse[each * rows + at] -= factor * inverse[from + at];
                }
            }
        }
        row[variable[position]] = -1;
        row[next] = position;
        variable[position] = next;
        age++;
    }

    /** Inverts afresh after some replacements, so that rounding does not add up. */
    void refresh() {
        if (age >= STALE) {
            age = 0;
            var wanted = variable.clone();
            reset();
            var entering = new double[rows];
            for (int which : wanted) {
                bring(which, entering);
            }
            age = 0;
        }
    }

    /** Into the basis for the slack that it replaces best; not at all if that is too close to none. */
    private void bring(int which, double[] entering) {
        if (row[which] >= 0) {
            return;
        }
        column(which, entering);
        int best = -1;
        for (int at = 0; at < rows; at++) {
            boolean slack = variable[at] == program.columns + at;
            if (slack && (best < 0 || Math.abs(entering[at]) > Math.abs(entering[best]))) {
                best = at;
            }
        }
        if (best >= 0 && Math.abs(entering[best]) > 1e-9) {
            replace(best, which, entering);
        }
    }
}
