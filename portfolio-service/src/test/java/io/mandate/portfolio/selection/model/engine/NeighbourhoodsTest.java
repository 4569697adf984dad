package io.mandate.portfolio.selection.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.PosedPrograms;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Of forty columns ten are doubtful: these are settled, and the others stay as they are. */
class NeighbourhoodsTest {
    private static final Effort EFFORT = new Effort(1, 1, Duration.ofMinutes(5), 1);
    private static final int DOUBTFUL = 10;

    private interface Improvement {
        boolean[] of(BinaryProgram program, int[] doubts, boolean[] start, Guard guard);
    }

    @Test
    void theNearestAreSettled() {
        settlesTheDoubtful(
                (program, doubts, start, guard) ->
                        new Neighbourhoods(program, doubts, EFFORT, guard)
                                .nearest(start, DOUBTFUL));
    }

    @Test
    void thoseThatAreDrawnAreSettled() {
        settlesTheDoubtful(
                (program, doubts, start, guard) ->
                        new Neighbourhoods(program, Arrays.copyOf(doubts, DOUBTFUL), EFFORT, guard)
                                .drawn(start, Long.MAX_VALUE, 0.2));
    }

    private static void settlesTheDoubtful(Improvement improvement) {
        for (int seed = 1; seed <= 10; seed++) {
            var program = PosedPrograms.knapsack(40, 3, seed);
            try (var guard = Guard.over(EFFORT, (_, _, _) -> false)) {
                var relaxation = Relaxation.of(program, guard);
                var doubts = relaxation.doubts();
                var start = withoutTheDoubtful(program, relaxation, doubts);

                var found = improvement.of(program, doubts, start.clone(), guard);

                for (int rank = DOUBTFUL; rank < doubts.length; rank++) {
                    assertThat(found[doubts[rank]])
                            .as("seed %d rank %d", seed, rank)
                            .isEqualTo(start[doubts[rank]]);
                }
                assertThat(program.holds(found)).isTrue();
                assertThat(program.worth(found))
                        .as("seed %d", seed)
                        .isEqualTo(best(program, doubts, start))
                        .isGreaterThan(program.worth(start));
            }
        }
    }

    /** A good choice from which the doubtful ones were taken, and one more, which leaves a wrong set something to gain. */
    private static boolean[] withoutTheDoubtful(
            BinaryProgram program, Relaxation relaxation, int[] doubts) {
        var start = new boolean[program.columns()];
        for (int column : relaxation.ranking()) {
            start[column] = true;
            start[column] = program.holds(start);
        }
        for (int rank = 0; rank < DOUBTFUL; rank++) {
            start[doubts[rank]] = false;
        }
        start[relaxation.ranking()[0]] = false;
        return start;
    }

    private static long best(BinaryProgram program, int[] doubts, boolean[] start) {
        long best = Long.MIN_VALUE;
        for (int mask = 0; mask < 1 << DOUBTFUL; mask++) {
            var chosen = start.clone();
            for (int rank = 0; rank < DOUBTFUL; rank++) {
                chosen[doubts[rank]] = (mask >> rank & 1) == 1;
            }
            if (program.holds(chosen)) {
                best = Math.max(best, program.worth(chosen));
            }
        }
        return best;
    }
}
