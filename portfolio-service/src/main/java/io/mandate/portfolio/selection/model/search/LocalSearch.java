package io.mandate.portfolio.selection.model.search;

import io.mandate.portfolio.selection.model.engine.Guard;
import io.mandate.portfolio.selection.model.engine.Relaxation;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Improves a choice that holds by small exchanges, in whole numbers. */
final class LocalSearch {
    private final BinaryProgram program;
    private final Relaxation relaxation;
    private final int[] byAdvantage;
    private final int[] byValue;
    private final long[] slack;
    private final boolean[] chosen;
    private final List<Integer> added = new ArrayList<>();

    /** How far the choice is from the bound: no exchange pays whose disadvantages add up to that. */
    private long gap;

    LocalSearch(BinaryProgram program, Relaxation relaxation, boolean[] start) {
        this.program = program;
        this.relaxation = relaxation;
        this.byAdvantage = relaxation.ranking();
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
        while (fill(byAdvantage, Long.MAX_VALUE, null) > 0) {
            // whoever needs another that was taken later
        }
        gap = relaxation.bound() - program.worth(chosen);
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
        long left = gap - Math.max(0, relaxation.advantage(out));
        if (left <= 0 || !fits(out, -1)) {
            return false;
        }
        move(out, false);
        added.clear();
        long gained = fill(order, left, added);
        if (gained > program.value(out)) {
            gap -= gained - program.value(out);
            return true;
        }
        added.forEach(column -> move(column, false));
        move(out, true);
        return false;
    }

    /** Takes what fits, except whose disadvantage is so much that it cannot pay. */
    private long fill(int[] order, long tooMuch, @Nullable List<Integer> taken) {
        long gained = 0;
        for (int column : order) {
            if (!chosen[column]
                    && -relaxation.advantage(column) < tooMuch
                    && program.value(column) > 0
                    && fits(column, 1)) {
                move(column, true);
                gained += program.value(column);
                if (taken != null) {
                    taken.add(column);
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
