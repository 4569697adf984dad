package io.mandate.portfolio.selection.model.engine.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tree against the truth found by trying every choice. */
class TreeTest {
    private static final long PLENTY = 1_000_000_000;
    private static final long MONEY = 1_000_000_000_000_000L;

    private static void matchesTruth(long unit) {
        int impossible = 0;
        for (int seed = 1; seed <= 400; seed++) {
            var posed = SeededProgram.of(seed, unit);
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
            var posed = SeededProgram.of(seed, 1);
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
        var posed = new SeededProgram(new long[] {3, 3}, new long[][] {{1, 1}}, new long[] {1});
        var start = new boolean[] {false, true};
        assertThat(posed.search(start, PLENTY).chosen()).containsExactly(false, true);
        assertThat(posed.search(start, 0).chosen()).containsExactly(false, true);
        assertThat(posed.search(start, 0).settled()).isFalse();
    }

    @Test
    void whoeverStopsItGetsWhatItHas() {
        var posed = SeededProgram.of(7, 1);
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
