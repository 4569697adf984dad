package io.mandate.portfolio.selection.model.sweep;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Columns of a row that depart first.
 *
 * @param tilt what a unit of the row would have to be worth beyond its price to make the last of them
 *     depart; below 0 if that one gives back
 */
record Lump(double tilt, Set<Integer> columns) {
    static final Lump NONE = new Lump(0, Set.of());

    /**
     * Uses so much, or gives so much back if it is below 0, by what loses least per unit.
     *
     * @param byLoss the columns that use the row, from what loses least per unit on
     * @param beyond whether a column may go beyond the amount if that brings the rest nearer to nothing
     */
    static Lump of(long amount, Departures departures, int row, int[] byLoss, boolean beyond) {
        var columns = new LinkedHashSet<Integer>();
        double tilt = 0;
        long left = amount;
        int before;
        do {
            before = columns.size();
            for (int column : byLoss) {
                long use = departures.use(column, row);
                if (fits(use, left, beyond) && columns.add(column)) {
                    left -= use;
                    tilt = departures.loss(column) / use;
                }
            }
        } while (columns.size() > before);
        return new Lump(tilt, columns);
    }

    private static boolean fits(long use, long left, boolean beyond) {
        return Long.signum(use) == Long.signum(left)
                && Math.abs((double) use) < (beyond ? 2 : 1) * Math.abs((double) left);
    }

    /** The columns that use the row, from what loses least per unit on. */
    static int[] byLoss(Departures departures, int row, int[] columns) {
        return IntStream.of(columns)
                .filter(column -> departures.use(column, row) != 0)
                .boxed()
                .sorted(Comparator.comparingDouble(column -> lossPerUnit(departures, row, column)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double lossPerUnit(Departures departures, int row, int column) {
        return departures.loss(column) / Math.abs((double) departures.use(column, row));
    }
}
