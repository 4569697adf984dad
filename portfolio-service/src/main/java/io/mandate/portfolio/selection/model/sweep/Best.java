package io.mandate.portfolio.selection.model.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps the steps that cost least, of equal ones the first. */
final class Best {
    private static final int SPARE = 4;

    private final int most;
    private final State[] from;
    private final Fillings[] by;
    private final int[] filling;
    private final double[] cost;
    private int count;
    private double limit;

    /** So many, all below a limit. */
    Best(int most, double limit) {
        this.most = most;
        this.limit = limit;
        this.from = new State[SPARE * most];
        this.by = new Fillings[SPARE * most];
        this.filling = new int[SPARE * most];
        this.cost = new double[SPARE * most];
    }

    void offer(State state, Fillings fillings, int chosen, double total) {
        if (total < limit) {
            from[count] = state;
            by[count] = fillings;
            filling[count] = chosen;
            cost[count++] = total;
            if (count == cost.length) {
                keepBest();
            }
        }
    }

    private void keepBest() {
        if (count <= most) {
            return;
        }
        var sorted = Arrays.copyOf(cost, count);
        Arrays.sort(sorted);
        limit = sorted[most];
        int ties = most - below(sorted, limit);
        int kept = 0;
        for (int at = 0; at < count; at++) {
            if (cost[at] < limit || (cost[at] == limit && ties-- > 0)) {
                from[kept] = from[at];
                by[kept] = by[at];
                filling[kept] = filling[at];
                cost[kept++] = cost[at];
            }
        }
        count = kept;
    }

    /** How many cost less. */
    private static int below(double[] sorted, double limit) {
        int below = 0;
        while (sorted[below] < limit) {
            below++;
        }
        return below;
    }

    /** Forgets all but the best, and takes their steps. */
    List<State> states() {
        keepBest();
        return IntStream.range(0, count)
                .mapToObj(at -> from[at].after(by[at], filling[at], cost[at]))
                .toList();
    }
}
