package io.mandate.portfolio.selection.model.sweep;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * The sets of some things that cost least together, one after the other: each follows from a cheaper one by
 * the next thing, instead of its last one or besides.
 */
final class CheapestSets {
    private final double[] costs;
    private final PriorityQueue<Found> waiting = new PriorityQueue<>();

    /** A set, as bits, and the last of its things. */
    private record Found(double cost, int last, long set) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            return Double.compare(cost, other.cost);
        }
    }

    private CheapestSets(double[] costs) {
        this.costs = costs;
    }

    /**
     * So many, or all there are, from the empty one on.
     *
     * @param costs of up to 63 things, ascending
     */
    static long[] of(double[] costs, int most) {
        return new CheapestSets(costs).first(most);
    }

    private long[] first(int most) {
        var sets = new long[most];
        int count = 1;
        if (costs.length > 0) {
            waiting.add(new Found(costs[0], 0, 1));
        }
        while (count < most && !waiting.isEmpty()) {
            var found = waiting.poll();
            sets[count++] = found.set;
            int next = found.last + 1;
            if (next < costs.length) {
                long besides = found.set | 1L << next;
                waiting.add(new Found(found.cost + costs[next], next, besides));
                waiting.add(
                        new Found(
                                found.cost + costs[next] - costs[found.last],
                                next,
                                besides & ~(1L << found.last)));
            }
        }
        return Arrays.copyOf(sets, count);
    }
}
