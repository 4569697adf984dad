package io.mandate.portfolio.selection.model.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is left of a program when some columns are decided, in the smallest numbers. */
public final class Core {
    private final BinaryProgram whole;
    private final BinaryProgram program;
    private final int[] original;
    private final boolean[] decided;
    private final long constant;
    private final long unit;
    private final List<Origin> origins = new ArrayList<>();

    /** The row of the whole program and what it was divided by. */
    private record Origin(int row, long divisor) {}

    private Core(BinaryProgram whole, Fixing fixing) {
        this.whole = whole;
        this.original = fixing.freeColumns();
        this.decided = new boolean[whole.columns()];
        for (int column = 0; column < decided.length; column++) {
            decided[column] = fixing.in(column);
        }
        this.constant = whole.worth(decided);
        var value = new long[original.length];
        Arrays.setAll(value, at -> whole.value(original[at]));
        this.unit = Math.max(1, Whole.gcd(value));
        Arrays.setAll(value, at -> value[at] / unit);
        this.program = new BinaryProgram(value, rows());
    }

    public static Core of(BinaryProgram whole, Fixing fixing) {
        return new Core(whole, fixing);
    }

    private List<Row> rows() {
        var place = new int[decided.length];
        Arrays.fill(place, -1);
        for (int at = 0; at < original.length; at++) {
            place[original[at]] = at;
        }
        var kept = new ArrayList<Row>();
        for (int row = 0; row < whole.rows().size(); row++) {
            var left = restricted(whole.rows().get(row), place);
            if (left.most() > left.capacity()) {
                kept.add(left.dividedBy(left.divisor()));
                origins.add(new Origin(row, left.divisor()));
            }
        }
        return kept;
    }

    private Row restricted(Row row, int[] place) {
        var columns = new int[row.size()];
        var coefficients = new long[row.size()];
        int count = 0;
        for (int at = 0; at < row.size(); at++) {
            if (place[row.column(at)] >= 0 && row.coefficient(at) != 0) {
                columns[count] = place[row.column(at)];
                coefficients[count++] = row.coefficient(at);
            }
        }
        return new Row(
                Arrays.copyOf(columns, count),
                Arrays.copyOf(coefficients, count),
                row.capacity() - row.used(decided));
    }

    public BinaryProgram program() {
        return program;
    }

    public int columns() {
        return original.length;
    }

    /** A choice among the free columns as a choice of the whole program. */
    public boolean[] lift(boolean[] chosen) {
        var all = decided.clone();
        for (int at = 0; at < original.length; at++) {
            all[original[at]] = chosen[at];
        }
        return all;
    }

    /** The free columns' part of a choice of the whole program. */
    public boolean[] restrict(boolean[] all) {
        var chosen = new boolean[original.length];
        for (int at = 0; at < original.length; at++) {
            chosen[at] = all[original[at]];
        }
        return chosen;
    }

    /** Prices of the core's rows as prices of the whole program's; a row that cannot bind costs nothing. */
    public double[] lift(double[] prices) {
        var all = new double[whole.rows().size()];
        for (int row = 0; row < prices.length; row++) {
            var origin = origins.get(row);
            all[origin.row()] = prices[row] * unit / origin.divisor();
        }
        return all;
    }

    /** A bound on the core's program as a bound on the whole. */
    public long lift(long bound) {
        return constant + bound * unit;
    }
}
