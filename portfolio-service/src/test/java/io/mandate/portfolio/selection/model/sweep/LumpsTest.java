package io.mandate.portfolio.selection.model.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LumpsTest {
    private static final int[] COLUMNS = {0, 1, 2, 3, 4};

    private final Departures departures = Written.departures(Written.aroundTen());

    @Test
    void whereSetsComeNearNothingDeparts() {
        assertThat(near(new long[] {-30, -20, -10, 0}, LongStream.range(-200, 800))).isEmpty();
    }

    @Test
    void whereNoneComesNearThereAreTwoLumpsOneOfWhichMayGoBeyond() {
        assertThat(near(new long[] {6}, LongStream.range(1_000, 2_000)))
                .containsExactlyInAnyOrder(lump(6, false), lump(6, true))
                .hasSize(2);
    }

    /** Without the 19 at each edge the 1,000 sets are 961 wide, so near is within 9: 1,009 is the first that is far. */
    @Test
    void nearIsAHundredthOfWhatNearlyAllSetsSpan() {
        assertThat(near(new long[] {1_008 - 1_003}, LongStream.range(-1_003, -3))).isEmpty();
        assertThat(near(new long[] {1_009 - 1_003}, LongStream.range(-1_003, -3))).hasSize(2);
    }

    /** 15 of 1,000 at each end are 100,000 away from the others. */
    @Test
    void aFewSetsFarFromTheOthersMakeNothingNear() {
        var others = LongStream.range(-970, 0);
        var few = LongStream.generate(() -> 100_000).limit(15);
        var less = LongStream.generate(() -> -100_000).limit(15);
        var uses = LongStream.concat(LongStream.concat(less, others), few);

        assertThat(near(new long[] {100}, uses)).isNotEmpty();
    }

    @Test
    void whatUsesMoreThanThereIsRoomForIsNotNear() {
        assertThat(near(new long[] {6}, LongStream.range(7, 1_007))).hasSize(2);
        assertThat(near(new long[] {6}, LongStream.range(6, 1_006))).isEmpty();
    }

    /** Of 6,000 it takes more than 2. */
    @Test
    void twoInSixThousandAreNoneThatComesNear() {
        var far = LongStream.rangeClosed(1, 5_998).map(at -> at * 10);

        assertThat(near(new long[] {6}, LongStream.concat(LongStream.of(6, 6), far))).hasSize(2);
    }

    @Test
    void threeInSixThousandComeNear() {
        var far = LongStream.rangeClosed(1, 5_997).map(at -> at * 10);

        assertThat(near(new long[] {6}, LongStream.concat(LongStream.of(6, 6, 6), far))).isEmpty();
    }

    @Test
    void nineRoomsAreAskedForFromTheFirstToTheLast() {
        var rooms = LongStream.range(0, 17).map(at -> at < 9 ? at - 9 : at - 8).toArray();
        Set<Lump> expected = new HashSet<>();
        for (int at = 0; at < rooms.length; at += 2) {
            expected.add(lump(rooms[at], false));
            expected.add(lump(rooms[at], true));
        }
        assertThat(expected.remove(Lump.NONE)).isTrue();

        assertThat(near(rooms, LongStream.range(1_000, 2_000))).isEqualTo(expected);
    }

    private Lump lump(long room, boolean beyond) {
        return Lump.of(room, departures, 0, Lump.byLoss(departures, 0, COLUMNS), beyond);
    }

    private Set<Lump> near(long[] rooms, LongStream uses) {
        return Lumps.near(rooms, uses.toArray(), departures, 0, COLUMNS);
    }
}
