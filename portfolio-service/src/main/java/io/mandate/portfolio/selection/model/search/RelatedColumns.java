package io.mandate.portfolio.selection.model.search;

import io.mandate.portfolio.selection.model.engine.Relaxation;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Fixing;
import java.util.Random;
import java.util.stream.IntStream;

/** Under hundreds of limits: some hundred columns, of all or of one limit, with whom they need or exclude. */
final class RelatedColumns implements Draw {
    private static final double RANK = 300;
    private static final Sizes SIZES = new Sizes(400, 20, 1000, 16);

    private final BinaryProgram program;
    private final int[] doubts;
    private final int[] rank;
    private final int[] tight;
    private final Random random;

    RelatedColumns(BinaryProgram program, Relaxation relaxation, int seed) {
        this.program = program;
        this.doubts = relaxation.doubts();
        this.rank = new int[doubts.length];
        for (int at = 0; at < doubts.length; at++) {
            rank[doubts[at]] = at;
        }
        var prices = relaxation.prices();
        this.tight =
                IntStream.range(0, prices.length)
                        .filter(row -> prices[row] > 0 && program.rows().get(row).size() > 2)
                        .toArray();
        this.random = new Random(seed);
    }

    @Override
    public void release(Fixing fixing, int count) {
        boolean one = tight.length > 0 && random.nextBoolean();
        var from = one ? ofOneLimit() : doubts;
        for (int draw = Math.min(count, from.length); draw > 0; draw--) {
            int column = Draw.likely(from, RANK, random);
            fixing.release(column);
            releasePartners(fixing, column);
        }
    }

    @Override
    public Sizes sizes() {
        return SIZES;
    }

    /** The columns of a limit that costs something, the most doubtful first. */
    private int[] ofOneLimit() {
        var row = program.rows().get(tight[random.nextInt(tight.length)]);
        return IntStream.range(0, row.size())
                .map(at -> rank[row.column(at)])
                .sorted()
                .map(at -> doubts[at])
                .toArray();
    }

    /** Whom a needed or an excluded one would hold where it is. */
    private void releasePartners(Fixing fixing, int column) {
        for (int at : program.rowsOf(column)) {
            var row = program.rows().get(at);
            if (row.size() == 2) {
                fixing.release(row.column(0));
                fixing.release(row.column(1));
            }
        }
    }
}
