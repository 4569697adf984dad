package io.mandate.portfolio.selection.model.search;

import io.mandate.portfolio.selection.model.program.Fixing;
import java.util.Random;

/** Draws the columns that are settled together next, the more doubtful the likelier. */
interface Draw {
    /** Releases up to so many. */
    void release(Fixing fixing, int count);

    Sizes sizes();

    /**
     * How many are drawn at first, at the least and at the most, and by what part of them their number
     * changes each time.
     */
    record Sizes(int first, int smallest, int largest, int part) {
        int after(int size, boolean settledSoon) {
            int change = Math.max(1, size / part);
            return Math.clamp(settledSoon ? size + change : size - change, smallest, largest);
        }
    }

    /** One of a list that begins with the likeliest; so far down on average, if it is that long. */
    static int likely(int[] from, double rank, Random random) {
        double drawn = -Math.log(1 - random.nextDouble()) * rank;
        return from[Math.min(from.length - 1, (int) drawn)];
    }
}
