package io.mandate.portfolio.selection.model.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class BestTest {
    private static final double NONE = Double.MAX_VALUE;

    private final Departures departures = Written.departures(Written.aroundTen());
    private final Pool pool = new Pool(departures, new int[] {0, 1, 2, 3, 4}, 0, Lump.NONE);
    private final Fillings fillings = new Fillings(pool, 32, 2, 0);
    private final State start = new State(departures.left(), 0, null);

    @Test
    void theCheapestAreKeptHoweverManyAreOffered() {
        for (int seed = 1; seed <= 60; seed++) {
            int most = 1 + seed % 7;
            var costs = new Random(seed).doubles(seed * seed / 10).toArray();

            assertThat(kept(most, NONE, costs))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrder(
                            DoubleStream.of(costs)
                                    .sorted()
                                    .limit(most)
                                    .boxed()
                                    .toArray(Double[]::new));
        }
    }

    @Test
    void asManyAsAreOfferedWhereThatIsNoMoreThanAskedFor() {
        assertThat(kept(3, NONE, 2, 1, 3)).containsExactlyInAnyOrder(1.0, 2.0, 3.0);
        assertThat(kept(3, NONE, 7, 7)).containsExactly(7.0, 7.0);
        assertThat(kept(3, NONE)).isEmpty();
    }

    @Test
    void nothingAtTheLimitOrAboveIsKept() {
        assertThat(kept(3, 2, 1, 2, 3, 1.5)).containsExactlyInAnyOrder(1.0, 1.5);
    }

    @Test
    void whatIsCheaperThanTheOnesThatCostTheSameIsKept() {
        assertThat(kept(3, NONE, 5, 5, 1, 5, 5, 2, 5, 5, 5, 5, 5, 5, 5)).contains(1.0, 2.0);
        assertThat(kept(3, NONE, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 2)).contains(1.0, 2.0);
    }

    @Test
    void ofThoseThatCostTheSameAsManyAreKeptAsAreAskedFor() {
        assertThat(kept(3, NONE, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)).containsExactly(5, 5, 5);
        assertThat(kept(3, NONE, 5, 5, 1, 5, 5)).containsExactlyInAnyOrder(1, 5, 5);
    }

    @Test
    void aStepIsTakenFromItsStateWithItsFilling() {
        var best = new Best(1, NONE);
        var other = new State(new long[] {100, 100}, 9, null);
        int dearest = fillings.uses().length - 1;
        best.offer(start, fillings, 0, 20);
        best.offer(other, fillings, dearest, 10);

        var kept = best.states().getFirst();

        assertThat(kept.cost()).isEqualTo(10);
        assertThat(kept.left())
                .containsExactly(100 - fillings.use(dearest, 0), 100 - fillings.use(dearest, 1));
        assertThat(kept.departed()).isEqualTo(fillings.departed(dearest, null));
        assertThat(other.left()).containsExactly(100, 100);
    }

    private double[] kept(int most, double limit, double... costs) {
        var best = new Best(most, limit);
        for (double cost : costs) {
            best.offer(start, fillings, 0, cost);
        }
        return best.states().stream().mapToDouble(State::cost).toArray();
    }
}
