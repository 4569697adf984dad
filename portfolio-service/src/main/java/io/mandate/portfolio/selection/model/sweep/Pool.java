package io.mandate.portfolio.selection.model.sweep;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The columns around a lump whose departing, or staying, changes least of it; sets of them are bits. */
final class Pool {
    /** As many as a number has bits, without its sign. */
    private static final int MOST = 63;

    private final Departures departures;
    private final Lump lump;
    private final int[] columns;
    private final double[] changes;

    /** −1 for one of the lump: in a set it does not depart. */
    private final int[] times;

    Pool(Departures departures, int[] among, int row, Lump lump) {
        this.departures = departures;
        this.lump = lump;
        this.columns =
                IntStream.of(among)
                        .boxed()
                        .sorted(Comparator.comparingDouble(column -> change(column, row)))
                        .limit(MOST)
                        .mapToInt(Integer::intValue)
                        .toArray();
        this.times =
                IntStream.of(columns)
                        .map(column -> lump.columns().contains(column) ? -1 : 1)
                        .toArray();
        this.changes = IntStream.of(columns).mapToDouble(column -> change(column, row)).toArray();
    }

    private double change(int column, int row) {
        return Math.abs(departures.loss(column) - lump.tilt() * departures.use(column, row));
    }

    long[] cheapestSets(int most) {
        return CheapestSets.of(changes, most);
    }

    /** What the lump loses. */
    double loss() {
        return lump.columns().stream().mapToDouble(departures::loss).sum();
    }

    /** What a set loses more than the lump alone. */
    double loss(long set) {
        double loss = 0;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest);
            loss += times[at] * departures.loss(columns[at]);
        }
        return loss;
    }

    /** Adds what the lump uses of each row. */
    void addUse(long[] sums) {
        lump.columns().forEach(column -> departures.addUse(column, 1, sums, 0));
    }

    /** Adds what a set uses more of each row than the lump alone, from a place on. */
    void addUse(long set, long[] sums, int from) {
        for (long rest = set; rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest);
            departures.addUse(columns[at], times[at], sums, from);
        }
    }

    /** Departs: turns their side in a choice. */
    void depart(long set, boolean[] chosen) {
        for (int column : lump.columns()) {
            chosen[column] = !chosen[column];
        }
        for (long rest = set; rest != 0; rest &= rest - 1) {
            int column = columns[Long.numberOfTrailingZeros(rest)];
            chosen[column] = !chosen[column];
        }
    }
}
