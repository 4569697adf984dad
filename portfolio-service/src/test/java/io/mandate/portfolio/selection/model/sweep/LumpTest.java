package io.mandate.portfolio.selection.model.sweep;

import static io.mandate.portfolio.selection.model.sweep.Written.CHOSEN;
import static io.mandate.portfolio.selection.model.sweep.Written.CHOSEN_BY_FAR;
import static io.mandate.portfolio.selection.model.sweep.Written.IN_PART;
import static io.mandate.portfolio.selection.model.sweep.Written.LEFT_OUT;
import static io.mandate.portfolio.selection.model.sweep.Written.LEFT_OUT_BY_FAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LumpTest {
    private final Departures departures = Written.departures(Written.aroundTen());
    private final int[] byLoss = Lump.byLoss(departures, 0, new int[] {0, 1, 2, 3, 4, 5});

    @Test
    void theColumnsOfARowComeFromWhatLosesLeastPerUnitOn() {
        assertThat(byLoss)
                .containsExactly(IN_PART, LEFT_OUT, CHOSEN, LEFT_OUT_BY_FAR, CHOSEN_BY_FAR);
        assertThat(Lump.byLoss(departures, 0, new int[] {3, 2})).containsExactly(2, 3);
    }

    @Test
    void whatLosesLeastPerUnitDepartsAsLongAsItUsesNoMoreThanIsLeft() {
        holds(lump(6, false), 2_000, LEFT_OUT, LEFT_OUT_BY_FAR);
        holds(lump(9, false), 2_000, IN_PART, LEFT_OUT_BY_FAR);
        holds(lump(100, false), 2_000, IN_PART, LEFT_OUT, LEFT_OUT_BY_FAR);
    }

    @Test
    void whereRoomIsMadeWhatIsChosenDepartsAndAUnitIsWorthLess() {
        holds(lump(-4, false), -1_000, CHOSEN);
        holds(lump(-100, false), -3_000, CHOSEN, CHOSEN_BY_FAR);
    }

    @Test
    void aColumnMayGoBeyondIfThatBringsTheRestNearerToNothing() {
        holds(lump(6, true), 0, IN_PART);
        holds(lump(3, true), 500, LEFT_OUT);
    }

    /** Of 2 the one that uses 4 leaves as much as before, with the other sign. */
    @Test
    void oneThatBringsItNoNearerStays() {
        holds(lump(2, true), 2_000, LEFT_OUT_BY_FAR);
    }

    /** 3 and 5 make room for 8; of the 1 beyond 7, which is left, a column is taken that used the wrong way before. */
    @Test
    void whatWentBeyondIsMadeGoodByOneThatDidNotFitBefore() {
        assertThat(lump(-7, true).columns())
                .containsExactlyInAnyOrder(CHOSEN, CHOSEN_BY_FAR, LEFT_OUT_BY_FAR);
    }

    @Test
    void whereNothingFitsNothingDeparts() {
        assertThat(lump(-2, false)).isEqualTo(Lump.NONE);
        assertThat(lump(0, true)).isEqualTo(Lump.NONE);
    }

    private Lump lump(long amount, boolean beyond) {
        return Lump.of(amount, departures, 0, byLoss, beyond);
    }

    private static void holds(Lump lump, double tilt, Integer... columns) {
        assertThat(lump.columns()).containsExactlyInAnyOrder(columns);
        assertThat(lump.tilt()).isCloseTo(tilt, within(1.0));
    }
}
