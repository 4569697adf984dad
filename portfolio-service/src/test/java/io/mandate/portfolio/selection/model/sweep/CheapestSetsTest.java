package io.mandate.portfolio.selection.model.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The cheapest sets against all sets that there are; whole costs, so that sums are exact. */
class CheapestSetsTest {
    private static final int SEEDS = 40;

    @Test
    void theFirstSetsAreTheCheapestOfAllInTheOrderOfTheirCosts() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            var costs = costs(seed % 13, 1_000, seed);
            check(costs, 1 + seed * 7);
        }
    }

    /** Costs of 0 to 3, so that most sets cost the same as many others. */
    @Test
    void theyAreSoWhereManyCostTheSame() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            check(costs(1 + seed % 12, 4, seed), 1 + seed * 5);
        }
        check(new double[12], 100);
    }

    @Test
    void thereAreNoMoreThanAllSets() {
        for (int count = 0; count <= 12; count++) {
            var costs = costs(count, 50, count);
            check(costs, 1 << count);
            check(costs, (1 << count) + 5);
        }
    }

    @Test
    void theFirstIsTheEmptyOne() {
        assertThat(CheapestSets.of(new double[] {0, 0, 1}, 1)).containsExactly(0L);
        assertThat(CheapestSets.of(new double[0], 3)).containsExactly(0L);
    }

    @Test
    void asManyThingsAsANumberHasBitsWithoutItsSign() {
        var costs = new double[63];
        Arrays.fill(costs, 1);

        var sets = CheapestSets.of(costs, 80);

        assertThat(LongStream.of(sets).map(Long::bitCount))
                .startsWith(0L)
                .isSorted()
                .endsWith(2L)
                .filteredOn(size -> size == 1)
                .hasSize(63);
        assertThat(sets).doesNotHaveDuplicates().contains(1L << 62).doesNotContain(1L << 63);
    }

    private static double[] costs(int count, int most, int seed) {
        return new Random(seed).ints(count, 0, most).asDoubleStream().sorted().toArray();
    }

    private static void check(double[] costs, int most) {
        var sets = CheapestSets.of(costs, most);
        var all = LongStream.range(0, 1L << costs.length).mapToDouble(set -> cost(set, costs));

        assertThat(sets).doesNotHaveDuplicates();
        assertThat(LongStream.of(sets).mapToDouble(set -> cost(set, costs)).toArray())
                .as("%s", Arrays.toString(costs))
                .isEqualTo(all.sorted().limit(most).toArray());
    }

    private static double cost(long set, double[] costs) {
        double cost = 0;
        for (int at = 0; at < costs.length; at++) {
            cost += (set >> at & 1) * costs[at];
        }
        return cost;
    }
}
