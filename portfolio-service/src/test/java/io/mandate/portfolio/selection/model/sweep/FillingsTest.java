package io.mandate.portfolio.selection.model.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Of 6,000 sets of 40 columns in two rows: where each part ends, and what it has nearest. */
class FillingsTest {
    private static final int SETS = 6_000;
    private static final int[] ENDS = {0, 20, 200, 1_200, SETS};
    private static final int ROW = 1;

    private final Departures departures = departures();
    private final int[] columns = IntStream.range(0, 40).toArray();
    private final Pool pool = new Pool(departures, columns, ROW, Lump.NONE);
    private final Fillings fillings = new Fillings(pool, SETS, 2, ROW);

    private static Departures departures() {
        var random = new Random(1);
        var values = random.longs(40, 100_000, 200_000).toArray();
        var one = random.longs(40, 1, 100_000).toArray();
        var other = random.longs(40, 100_000, 200_000).toArray();
        return Written.departures(
                Written.program(
                        values,
                        Written.row(LongStream.of(one).sum() / 2, one),
                        Written.row(LongStream.of(other).sum() / 2, other)));
    }

    @Test
    void ofEachPartTheSixteenNearestThatFitAreTaken() {
        for (long room = -600_000; room <= 600_000; room += 50_000) {
            var expected = new ArrayList<Integer>();
            for (int part = 1; part < ENDS.length; part++) {
                expected.addAll(nearest(ENDS[part - 1], ENDS[part], room));
            }
            var taken = new ArrayList<Integer>();
            fillings.nearest(room, (filling, _) -> taken.add(filling));

            assertThat(taken).as("room %d", room).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private List<Integer> nearest(int from, int to, long room) {
        return IntStream.range(from, to)
                .boxed()
                .filter(at -> fillings.use(at, ROW) <= room)
                .sorted(Comparator.comparingLong((Integer at) -> -fillings.use(at, ROW)))
                .limit(16)
                .toList();
    }

    @Test
    void whatUsesExactlyTheRoomFits() {
        long room = fillings.use(SETS - 1, ROW);
        var taken = new ArrayList<Integer>();
        fillings.nearest(room, (filling, _) -> taken.add(filling));

        assertThat(taken).contains(SETS - 1);
    }

    @Test
    void theCheapestThatFitAreTakenInTheirOrder() {
        for (long room = -600_000; room <= 600_000; room += 50_000) {
            long most = room;
            var taken = new ArrayList<Integer>();
            var losses = new ArrayList<Double>();
            fillings.cheapest(
                    room,
                    (filling, loss) -> {
                        taken.add(filling);
                        losses.add(loss);
                    });
            assertThat(taken)
                    .isEqualTo(
                            IntStream.range(0, SETS)
                                    .filter(at -> fillings.use(at, ROW) <= most)
                                    .limit(16)
                                    .boxed()
                                    .toList());
            assertThat(losses).isSorted();
        }
    }

    @Test
    void lossAndUseAreThoseOfWhatDeparts() {
        var first = departures.chosen();
        fillings.cheapest(
                Long.MAX_VALUE,
                (filling, loss) -> {
                    var chosen = departures.chosen();
                    fillings.departed(filling, null).depart(chosen);
                    double lost = 0;
                    var use = new long[2];
                    for (int column : columns) {
                        if (chosen[column] != first[column]) {
                            lost += departures.loss(column);
                            departures.addUse(column, 1, use, 0);
                        }
                    }
                    assertThat(loss).isCloseTo(lost, within(1e-3));
                    assertThat(use)
                            .containsExactly(fillings.use(filling, 0), fillings.use(filling, 1));
                });
    }

    @Test
    void itsMiddleIsWhatTheLumpAloneUsesAndItsUsesAscend() {
        var lump = Lump.of(400_000, departures, ROW, Lump.byLoss(departures, ROW, columns), false);
        var around = new Fillings(new Pool(departures, columns, ROW, lump), 500, 2, ROW);

        assertThat(fillings.middle()).isZero();
        assertThat(around.middle())
                .isEqualTo(lump.columns().stream().mapToLong(at -> departures.use(at, ROW)).sum())
                .isGreaterThan(200_000);
        assertThat(around.uses()).isSorted().hasSize(500).contains(around.middle());
    }

    @Test
    void whatDepartedBeforeDepartsAsWell() {
        var chosen = departures.chosen();

        fillings.departed(7, fillings.departed(7, null)).depart(chosen);

        assertThat(chosen).isEqualTo(departures.chosen());
    }
}
