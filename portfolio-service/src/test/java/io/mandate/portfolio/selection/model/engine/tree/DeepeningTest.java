package io.mandate.portfolio.selection.model.engine.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.engine.tree.Deepening.Patience;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bounds lowered step by step against the truth found by trying every choice. */
class DeepeningTest {
    private static final long PLENTY = 1_000_000_000;

    private static Tree.Result deepened(SeededProgram posed, boolean[] start, long work) {
        return Deepening.search(
                posed.values(),
                posed.uses(),
                posed.capacities(),
                start,
                new Patience(work, () -> false));
    }

    /** Some choice that holds, hardly ever the best one; null if none of those drawn holds. */
    private static boolean @Nullable [] start(SeededProgram posed, int seed) {
        var random = new Random(seed);
        var chosen = new boolean[posed.values().length];
        for (int draw = 0; draw < 200 && !posed.holds(chosen); draw++) {
            for (int column = 0; column < chosen.length; column++) {
                chosen[column] = random.nextBoolean();
            }
        }
        return posed.holds(chosen) ? chosen : null;
    }

    private static void matchesTruth(long unit) {
        int better = 0;
        for (int seed = 1; seed <= 400; seed++) {
            var posed = SeededProgram.of(seed, unit);
            var start = start(posed, seed);
            if (start != null) {
                var found = deepened(posed, start, PLENTY);
                assertThat(found.bound()).as("seed %d", seed).isEqualTo(posed.truth());
                assertThat(found.chosen()).isNotNull();
                assertThat(posed.worth(found.chosen())).isEqualTo(posed.truth());
                assertThat(posed.holds(found.chosen())).isTrue();
                assertThat(found.settled()).isTrue();
                better += posed.truth() > posed.worth(start) ? 1 : 0;
            }
        }
        assertThat(better).isGreaterThan(150);
    }

    @Test
    void allItsStepsTogetherSettleTheTruth() {
        matchesTruth(1);
    }

    @Test
    void largeMoneyIsSettledToTheLastUnit() {
        matchesTruth(1_000_000_000_000L);
    }

    @Test
    void wheneverItStopsTheTruthIsBetweenItsChoiceAndItsBound() {
        int open = 0;
        for (int seed = 1; seed <= 400; seed++) {
            var posed = SeededProgram.of(seed, 1);
            var start = start(posed, seed);
            for (long work = 1; start != null && work < 10_000; work *= 3) {
                var found = deepened(posed, start, work);
                open += found.settled() ? 0 : 1;
                assertThat(posed.truth())
                        .as("seed %d", seed)
                        .isBetween(posed.worth(found.chosen()), found.bound());
            }
        }
        assertThat(open).isGreaterThan(100);
    }

    @Test
    void everyStepLowersTheBound() {
        var posed = SeededProgram.of(17, 1_000_000);
        long before = Long.MAX_VALUE;
        for (long work = 100; work < 100_000; work *= 10) {
            var found = deepened(posed, new boolean[posed.values().length], work);
            assertThat(found.bound()).isLessThanOrEqualTo(before);
            before = found.bound();
        }
        assertThat(before).isEqualTo(posed.truth());
    }

    @Test
    void whoeverStopsItGetsWhatItHas() {
        var posed = SeededProgram.of(17, 1);
        var start = new boolean[posed.values().length];
        var patience = new Patience(PLENTY, () -> true);
        var found =
                Deepening.search(posed.values(), posed.uses(), posed.capacities(), start, patience);
        assertThat(found.bound()).isGreaterThanOrEqualTo(posed.truth());
        assertThat(found.chosen()).isNotNull();
    }
}
