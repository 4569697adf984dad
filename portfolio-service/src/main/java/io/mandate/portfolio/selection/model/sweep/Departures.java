package io.mandate.portfolio.selection.model.sweep;

import io.mandate.portfolio.selection.model.engine.Relaxation;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import java.util.Arrays;

/**
 * The relaxation's choice, without those that it chooses in part, and what departing from it takes: what a
 * choice falls short of the relaxation's bound is what its columns lose by departing, and what it leaves of
 * each row at the row's price.
 */
final class Departures {
    private final BinaryProgram program;
    private final Relaxation relaxation;
    private final boolean[] chosen;
    private final double[] prices;

    Departures(BinaryProgram program, Relaxation relaxation) {
        this.program = program;
        this.relaxation = relaxation;
        this.prices = relaxation.prices();
        this.chosen = new boolean[program.columns()];
        for (int column = 0; column < chosen.length; column++) {
            chosen[column] = relaxation.advantage(column) > 0;
        }
    }

    int rows() {
        return prices.length;
    }

    boolean[] chosen() {
        return chosen.clone();
    }

    /** What the relaxation's choice leaves of each row; below 0 if that breaks it. */
    long[] left() {
        var left = new long[prices.length];
        Arrays.setAll(
                left,
                row -> program.rows().get(row).capacity() - program.rows().get(row).used(chosen));
        return left;
    }

    double price(int row) {
        return prices[row];
    }

    /** What a column loses by departing. */
    double loss(int column) {
        return Math.abs((double) relaxation.advantage(column));
    }

    /** How much more of a row is used if the column departs. */
    long use(int column, int row) {
        int[] rows = program.rowsOf(column);
        for (int at = 0; at < rows.length; at++) {
            if (rows[at] == row) {
                return sign(column) * program.useOf(column)[at];
            }
        }
        return 0;
    }

    /** Adds its use of every row, so many times, from a place on. */
    void addUse(int column, int times, long[] sums, int from) {
        int[] rows = program.rowsOf(column);
        long[] use = program.useOf(column);
        for (int at = 0; at < rows.length; at++) {
            sums[from + rows[at]] += times * sign(column) * use[at];
        }
    }

    private long sign(int column) {
        return chosen[column] ? -1 : 1;
    }
}
