package io.mandate.portfolio.selection.model.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Improves a choice that holds by small exchanges, in whole numbers. */
final class LocalSearch {
    private final BinaryProgram program;
    private final int[] byAdvantage;
    private final int[] byValue;
    private final long[] slack;
    private final boolean[] chosen;

    LocalSearch(BinaryProgram program, int[] byAdvantage, boolean[] start) {
        this.program = program;
        this.byAdvantage = byAdvantage;
        this.byValue =
                IntStream.range(0, program.columns())
                        .filter(column -> program.value(column) > 0)
                        .boxed()
                        .sorted(
                                (one, other) ->
                                        Long.compare(program.value(other), program.value(one)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        this.chosen = start.clone();
        this.slack = new long[program.rows().size()];
        Arrays.setAll(
                slack,
                row -> program.rows().get(row).capacity() - program.rows().get(row).used(start));
    }

    /** Climbs until no exchange helps or the guard strikes. */
    boolean[] climb(Guard guard) {
        fill(byAdvantage, -1, null);
        boolean better = true;
        while (better && !guard.over()) {
            better = exchangeAll(guard);
        }
        return chosen;
    }

    private boolean exchangeAll(Guard guard) {
        boolean better = false;
        for (int column : byValue) {
            if (chosen[column] && !guard.over()) {
                better |= exchange(column, byValue) || exchange(column, byAdvantage);
            }
        }
        return better;
    }

    /** Takes one out and fills the room; keeps the exchange only if it pays. */
    private boolean exchange(int out, int[] order) {
        if (!fits(out, -1)) {
            return false;
        }
        move(out, false);
        var added = new boolean[program.columns()];
        long gained = fill(order, out, added);
        if (gained > program.value(out)) {
            return true;
        }
        for (int column = 0; gained > 0 && column < added.length; column++) {
            if (added[column]) {
                move(column, false);
            }
        }
        move(out, true);
        return false;
    }

    private long fill(
            int[] order, int except, boolean @org.jspecify.annotations.Nullable [] added) {
        long gained = 0;
        for (int column : order) {
            if (!chosen[column]
                    && column != except
                    && program.value(column) > 0
                    && fits(column, 1)) {
                move(column, true);
                gained += program.value(column);
                if (added != null) {
                    added[column] = true;
                }
            }
        }
        return gained;
    }

    private boolean fits(int column, int sign) {
        int[] rows = program.rowsOf(column);
        long[] use = program.useOf(column);
        for (int at = 0; at < rows.length; at++) {
            if (sign * use[at] > Math.max(0, slack[rows[at]]) && sign * use[at] > 0) {
                return false;
            }
        }
        return true;
    }

    private void move(int column, boolean in) {
        int[] rows = program.rowsOf(column);
        long[] use = program.useOf(column);
        for (int at = 0; at < rows.length; at++) {
            slack[rows[at]] -= in ? use[at] : -use[at];
        }
        chosen[column] = in;
    }
}
