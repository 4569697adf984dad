package io.mandate.portfolio.selection.model.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PoolTest {
    private static final int[] ALL = {0, 1, 2, 3, 4};

    private final Departures departures = Written.departures(Written.aroundTen());
    private final Lump lump = Lump.of(6, departures, 0, Lump.byLoss(departures, 0, ALL), false);

    @Test
    void thereAreAsManyColumnsAsANumberHasBits() {
        var program = Written.program(values(100), Written.row(500, values(100)));
        var pool =
                new Pool(
                        Written.departures(program),
                        IntStream.range(0, 100).toArray(),
                        0,
                        Lump.NONE);

        long used = LongStream.of(pool.cheapestSets(300)).reduce(0, (all, set) -> all | set);

        assertThat(used).isEqualTo(Long.MAX_VALUE);
    }

    private static long[] values(int count) {
        return LongStream.range(0, count).map(at -> 10 + at % 3).toArray();
    }

    @Test
    void whatChangesLeastComesFirst() {
        var pool = new Pool(departures, ALL, 0, Lump.NONE);

        assertThat(departing(pool, 1)).containsExactly(4);
        assertThat(departing(pool, 1 << 4)).containsExactly(0);
    }

    /** With a unit worth 2,000 more, 1 for a loss of 2,000 changes nothing, 4 for 2,000 gain 6,000, and −3 lose 9,000. */
    @Test
    void aroundALumpItIsWhatChangesLeastOfItAtItsTilt() {
        var pool = new Pool(departures, ALL, 0, lump);

        assertThat(lump.columns()).containsExactly(2, 3);
        assertThat(departing(pool, 1)).containsExactly(2);
        assertThat(departing(pool, 1 << 1)).containsExactly(3);
        assertThat(departing(pool, 1 << 2)).containsExactly(1, 2, 3);
        assertThat(departing(pool, 1 << 3)).containsExactly(2, 3, 4);
        assertThat(departing(pool, 0b11)).isEmpty();
    }

    /** Whatever the set: its loss and use are those of the choice that departing with it leads to. */
    @Test
    void lossAndUseAreThoseOfWhatDeparts() {
        for (var each : new Lump[] {Lump.NONE, lump}) {
            var pool = new Pool(departures, ALL, 0, each);
            for (long set = 0; set < 1 << ALL.length; set++) {
                var use = new long[4];
                var sum = new long[2];
                double loss = 0;
                pool.addUse(sum);
                pool.addUse(set, use, 2);
                for (int column : departing(pool, set)) {
                    departures.addUse(column, -1, sum, 0);
                    loss += departures.loss(column);
                }
                assertThat(use).containsExactly(0, 0, -sum[0], -sum[1]);
                assertThat(pool.loss() + pool.loss(set)).isCloseTo(loss, within(1e-6));
            }
        }
    }

    private Integer[] departing(Pool pool, long set) {
        var chosen = departures.chosen();
        pool.depart(set, chosen);
        return IntStream.range(0, chosen.length)
                .filter(column -> chosen[column] != departures.chosen()[column])
                .boxed()
                .toArray(Integer[]::new);
    }
}
