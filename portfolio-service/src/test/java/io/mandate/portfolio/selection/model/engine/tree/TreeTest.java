package io.mandate.portfolio.selection.model.engine.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The tree against the truth found by trying every choice. */
class TreeTest {
    private static final long PLENTY = 1_000_000_000;
    private static final long MONEY = 1_000_000_000_000_000L;

    /** A program with everything that one can have: negative values, uses and capacities. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    private record Posed(long[] values, long[][] uses, long[] capacities) {
        Tree.Result search(boolean @Nullable [] start, long work) {
            return Tree.search(values, uses, capacities, start, work, () -> false);
        }

        long worth(boolean @Nullable [] chosen) {
            long worth = 0;
            for (int column = 0; chosen != null && column < values.length; column++) {
                worth += chosen[column] ? values[column] : 0;
            }
            return worth;
        }

        boolean holds(boolean[] chosen) {
            for (int row = 0; row < uses.length; row++) {
                long used = 0;
                for (int column = 0; column < values.length; column++) {
                    used += chosen[column] ? uses[row][column] : 0;
                }
                if (used > capacities[row]) {
                    return false;
                }
            }
            return true;
        }

        /** The most that a choice is worth; the least number if none holds. */
        long truth() {
            long best = Long.MIN_VALUE;
            for (int mask = 0; mask < 1 << values.length; mask++) {
                var chosen = new boolean[values.length];
                for (int column = 0; column < chosen.length; column++) {
                    chosen[column] = (mask >> column & 1) == 1;
                }
                if (holds(chosen)) {
                    best = Math.max(best, worth(chosen));
                }
            }
            return best;
        }
    }

    private static Posed posed(int seed, long unit) {
        var random = new Random(seed);
        int columns = 1 + random.nextInt(12);
        int rows = 1 + random.nextInt(10);
        var uses = new long[rows][columns];
        var capacities = new long[rows];
        for (int row = 0; row < rows; row++) {
            int lowest = row == 0 ? 0 : -6;
            for (int column = 0; column < columns; column++) {
                uses[row][column] = random.nextInt(lowest, 20) * unit + random.nextInt(2);
            }
            capacities[row] = random.nextInt(-2, 8 * columns) * unit;
        }
        var values = random.longs(columns, -5 * unit, 40 * unit).toArray();
        return new Posed(values, uses, capacities);
    }

    private static void matchesTruth(long unit) {
        int impossible = 0;
        for (int seed = 1; seed <= 400; seed++) {
            var posed = posed(seed, unit);
            var found = posed.search(null, PLENTY);
            long truth = posed.truth();
            assertThat(found.settled()).as("seed %d", seed).isTrue();
            assertThat(found.bound()).as("seed %d", seed).isEqualTo(truth);
            if (truth == Long.MIN_VALUE) {
                impossible++;
                assertThat(found.chosen()).isNull();
            } else {
                assertThat(found.chosen()).isNotNull();
                assertThat(posed.holds(found.chosen())).as("seed %d", seed).isTrue();
                assertThat(posed.worth(found.chosen())).isEqualTo(truth);
            }
        }
        assertThat(impossible).isGreaterThan(10);
    }

    @Test
    void whatItSettlesIsTheTruth() {
        matchesTruth(1);
    }

    @Test
    void largeMoneyIsSettledToTheLastUnit() {
        matchesTruth(MONEY / 1000);
    }

    @Test
    void whatItLeavesOpenIsWithinItsBound() {
        int open = 0;
        for (int seed = 1; seed <= 400; seed++) {
            var posed = posed(seed, 1);
            long truth = posed.truth();
            for (long work = 1; work < 3_000; work *= 3) {
                var found = posed.search(null, work);
                open += found.settled() ? 0 : 1;
                assertThat(found.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(truth);
                if (found.chosen() != null) {
                    assertThat(posed.worth(found.chosen())).isLessThanOrEqualTo(truth);
                }
            }
        }
        assertThat(open).isGreaterThan(100);
    }

    @Test
    void aStartThatHoldsIsKeptUnlessThereIsBetter() {
        var posed = new Posed(new long[] {3, 3}, new long[][] {{1, 1}}, new long[] {1});
        var start = new boolean[] {false, true};
        assertThat(posed.search(start, PLENTY).chosen()).containsExactly(false, true);
        assertThat(posed.search(start, 0).chosen()).containsExactly(false, true);
        assertThat(posed.search(start, 0).settled()).isFalse();
    }

    @Test
    void whoeverStopsItGetsWhatItHas() {
        var posed = posed(7, 1);
        var found =
                Tree.search(
                        posed.values(),
                        posed.uses(),
                        posed.capacities(),
                        new boolean[posed.values().length],
                        PLENTY,
                        () -> true);
        assertThat(found.settled()).isFalse();
        assertThat(found.bound()).isGreaterThanOrEqualTo(posed.truth());
    }
}
