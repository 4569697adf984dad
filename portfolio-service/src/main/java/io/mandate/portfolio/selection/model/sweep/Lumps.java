package io.mandate.portfolio.selection.model.sweep;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Lumps for what the cheapest sets of a row come nowhere near, such as what a great column leaves that is chosen in part. */
final class Lumps {
    private static final int ASKED = 9;
    private static final double EDGE = 0.02;
    private static final int NARROW = 100;

    /** Of so many sets one has to be near. */
    private static final int RARE = 3_000;

    private Lumps() {}

    /**
     * Near some of the rooms that no set comes near to, as far as anything is in them.
     *
     * @param rooms what the states have left of the row, ascending
     * @param uses what the cheapest sets use of it, ascending
     */
    static Set<Lump> near(
            long[] rooms, long[] uses, Departures departures, int row, int[] columns) {
        var byLoss = Lump.byLoss(departures, row, columns);
        var lumps = new LinkedHashSet<Lump>();
        for (int each = 0; each < ASKED; each++) {
            long room = rooms[(rooms.length - 1) * each / (ASKED - 1)];
            if (missed(room, uses)) {
                for (boolean beyond : new boolean[] {false, true}) {
                    lumps.add(Lump.of(room, departures, row, byLoss, beyond));
                }
            }
        }
        lumps.remove(Lump.NONE);
        return lumps;
    }

    private static boolean missed(long room, long[] uses) {
        int edge = (int) (EDGE * (uses.length - 1));
        long near = (uses[uses.length - 1 - edge] - uses[edge]) / NARROW;
        int between = upTo(room, uses) - upTo(room - near - 1, uses);
        return between <= uses.length / RARE;
    }

    private static int upTo(long most, long[] uses) {
        int at = Arrays.binarySearch(uses, most);
        while (at >= 0 && at + 1 < uses.length && uses[at + 1] == most) {
            at++;
        }
        return at < 0 ? -at - 1 : at + 1;
    }
}
