package io.mandate.portfolio.selection.model.search;

import io.mandate.portfolio.selection.model.program.Fixing;
import java.util.Random;

/** Under few limits: some dozens of the most doubtful columns. */
final class DoubtfulColumns implements Draw {
    /** Small, since the best choices differ among the most doubtful. */
    private static final double RANK = 25;

    private static final Sizes SIZES = new Sizes(60, 20, 150, 150);

    private final int[] doubts;
    private final Random random;

    /** Told the columns from the most doubtful on. */
    DoubtfulColumns(int[] doubts, int seed) {
        this.doubts = doubts;
        this.random = new Random(seed);
    }

    @Override
    public void release(Fixing fixing, int count) {
        for (int draw = Math.min(count, doubts.length); draw > 0; draw--) {
            fixing.release(Draw.likely(doubts, RANK, random));
        }
    }

    @Override
    public Sizes sizes() {
        return SIZES;
    }
}
