package io.mandate.portfolio.selection.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.PosedPrograms;
import io.mandate.portfolio.selection.model.engine.Effort;
import io.mandate.portfolio.selection.model.engine.Guard;
import io.mandate.portfolio.selection.model.engine.Relaxation;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Row;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where the search stops, no exchange pays: tried one by one, without the bounds by which it leaves some out. */
class LocalSearchTest {
    private static final Effort EFFORT = new Effort(1, 1, Duration.ofMinutes(5), 1);

    @Test
    void noExchangePaysAnyMore() {
        int better = 0;
        for (int seed = 1; seed <= 60; seed++) {
            var program = PosedPrograms.knapsack(40, 1 + seed % 5, seed);
            try (var guard = Guard.over(EFFORT, (_, _, _) -> false)) {
                var relaxation = Relaxation.of(program, guard);
                var nothing = new boolean[program.columns()];
                var found = new LocalSearch(program, relaxation, nothing).climb(guard);

                assertThat(program.holds(found)).isTrue();
                assertThat(bestExchange(program, found))
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(program.worth(found));
                fill(program, nothing, relaxation.ranking());
                better += program.worth(found) > program.worth(nothing) ? 1 : 0;
            }
        }
        assertThat(better).as("seeds in which exchanges paid").isGreaterThan(10);
    }

    /**
     * A (worth 900 of 8) is 100 better than its price of 100 for each of 8, and is taken first; C is worth its price
     * and what is left of 10 pays for a part of it, hence a bound of 1,100. B (920 of 10) is 80 worse than its price:
     * more than half, but not all, of the 100 that the bound leaves when A goes.
     */
    @Test
    void anExchangeIsTriedAsLongAsTheBoundLeavesItRoomToPay() {
        var program =
                new BinaryProgram(
                        new long[] {900_000, 920_000, 900_000},
                        List.of(new Row(new int[] {0, 1, 2}, new long[] {8, 10, 9}, 10)));
        try (var guard = Guard.over(EFFORT, (_, _, _) -> false)) {
            var relaxation = Relaxation.of(program, guard);
            assertThat(relaxation.bound()).isBetween(1_099_999L, 1_100_001L);

            var found = new LocalSearch(program, relaxation, new boolean[3]).climb(guard);

            assertThat(found).containsExactly(false, true, false);
        }
    }

    private static long bestExchange(BinaryProgram program, boolean[] choice) {
        var byValue =
                IntStream.range(0, program.columns())
                        .boxed()
                        .sorted(
                                (one, other) ->
                                        Long.compare(program.value(other), program.value(one)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        long best = Long.MIN_VALUE;
        for (int out = 0; out < choice.length; out++) {
            if (choice[out]) {
                var other = choice.clone();
                other[out] = false;
                fill(program, other, byValue);
                best = Math.max(best, program.worth(other));
            }
        }
        return best;
    }

    private static void fill(BinaryProgram program, boolean[] choice, int[] order) {
        for (int column : order) {
            if (!choice[column] && program.value(column) > 0) {
                choice[column] = true;
                choice[column] = program.holds(choice);
            }
        }
    }
}
