package io.mandate.portfolio.selection.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.PosedPrograms;
import io.mandate.portfolio.selection.model.engine.Effort;
import io.mandate.portfolio.selection.model.engine.FewRows;
import io.mandate.portfolio.selection.model.engine.Guard;
import io.mandate.portfolio.selection.model.engine.Relaxation;
import io.mandate.portfolio.selection.model.engine.Scip;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Of forty columns ten are doubtful: these are settled, and the others stay as they are. Under hundreds of limits many more are drawn. */
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
                        new Neighbourhoods(program, new Scip(EFFORT.share(0.05), guard), guard)
                                .nearest(doubts, start, DOUBTFUL));
    }

    @Test
    void thoseThatAreDrawnAreSettled() {
        settlesTheDoubtful(
                (program, doubts, start, guard) ->
                        new Neighbourhoods(program, new FewRows(EFFORT.share(0.005), guard), guard)
                                .drawn(
                                        new DoubtfulColumns(Arrays.copyOf(doubts, DOUBTFUL), 1),
                                        start,
                                        Long.MAX_VALUE,
                                        0.2));
    }

    @Test
    void underHundredsOfLimitsAndWithRelationsTheyImproveTheSameWayEachTime() {
        var program = PosedPrograms.capacities(120, 1);
        var found = drawnUnderManyLimits(program, Long.MAX_VALUE);
        assertThat(program.holds(found)).isTrue();
        assertThat(program.worth(found)).isGreaterThan(program.ceiling() / 10);
        assertThat(drawnUnderManyLimits(program, Long.MAX_VALUE)).isEqualTo(found);
    }

    @Test
    void whatReachesTheBoundIsLeftAlone() {
        assertThat(drawnUnderManyLimits(PosedPrograms.periods(60, 1), 0)).containsOnly(false);
    }

    private static boolean[] drawnUnderManyLimits(BinaryProgram program, long bound) {
        try (var guard = Guard.over(EFFORT, (_, _, _) -> false)) {
            var draw = new RelatedColumns(program, Relaxation.of(program, guard), 3);
            return new Neighbourhoods(program, new Scip(EFFORT.share(0.1), guard), guard)
                    .drawn(draw, new boolean[program.columns()], bound, 1);
        }
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
