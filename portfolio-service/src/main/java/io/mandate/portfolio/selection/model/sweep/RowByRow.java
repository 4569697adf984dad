package io.mandate.portfolio.selection.model.sweep;

import io.mandate.portfolio.selection.model.engine.Relaxation;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Fills one row after the other, beginning at the relaxation's choice. Each row is filled by departing from
 * that choice with the columns that use this row and otherwise only later ones. Among thousands of cheap sets of them some
 * use nearly all that is left of the row; of all choices that come of it the cheapest go on to the next row (a beam search).
 * Its work is fixed by how many these are, so it repeats.
 */
public final class RowByRow {
    private static final int SETS = 3;
    private static final int LEAST = 500;

    private final Departures departures;
    private final RowOrder order;
    private final int breadth;
    private final double worst;

    private RowByRow(BinaryProgram program, Departures departures, int breadth, double worst) {
        this.departures = departures;
        this.order = RowOrder.of(program, departures);
        this.breadth = breadth;
        this.worst = worst;
    }

    /**
     * The best choice that it finds if that is worth more than the one known; else null.
     *
     * @param breadth how many choices go on to the next row
     */
    public static boolean @Nullable [] choose(
            BinaryProgram program,
            Relaxation relaxation,
            long known,
            int breadth,
            BooleanSupplier stop) {
        var departures = new Departures(program, relaxation);
        double worst = (double) relaxation.bound() - known;
        var found = new RowByRow(program, departures, breadth, worst).fill(stop);
        return found != null && program.worth(found) > known ? found : null;
    }

    private boolean @Nullable [] fill(BooleanSupplier stop) {
        var states = List.of(new State(departures.left(), 0, null));
        for (int place = 0; place < departures.rows() && !states.isEmpty(); place++) {
            if (stop.getAsBoolean()) {
                return null;
            }
            states = filled(place, states);
        }
        return states.stream()
                .min(Comparator.comparingDouble(State::cost))
                .map(this::chosen)
                .orElse(null);
    }

    private boolean[] chosen(State state) {
        var chosen = departures.chosen();
        if (state.departed() != null) {
            state.departed().depart(chosen);
        }
        return chosen;
    }

    private List<State> filled(int place, List<State> states) {
        int row = order.row(place);
        var all = fillings(place, states);
        var best = new Best(breadth, worst);
        for (var state : states) {
            fill(row, state, all.getFirst(), best);
            all.stream()
                    .skip(1)
                    .sorted(
                            Comparator.comparingLong(
                                    each -> Math.abs(state.left()[row] - each.middle())))
                    .limit(2)
                    .forEach(each -> fill(row, state, each, best));
        }
        return best.states();
    }

    private void fill(int row, State state, Fillings fillings, Best best) {
        long room = state.left()[row];
        double price = departures.price(row);
        if (price > 0) {
            fillings.nearest(
                    room,
                    (filling, loss) ->
                            best.offer(
                                    state,
                                    fillings,
                                    filling,
                                    state.cost()
                                            + loss
                                            + price * (room - fillings.use(filling, row))));
        } else {
            fillings.cheapest(
                    room,
                    (filling, loss) -> best.offer(state, fillings, filling, state.cost() + loss));
        }
    }

    /** The cheapest sets, then those around lumps. */
    private List<Fillings> fillings(int place, List<State> states) {
        int row = order.row(place);
        var columns = order.columns(place);
        var all = new ArrayList<Fillings>();
        all.add(around(Lump.NONE, row, columns, SETS * breadth));
        long[] rooms = states.stream().mapToLong(state -> state.left()[row]).sorted().toArray();
        var lumps = Lumps.near(rooms, all.getFirst().uses(), departures, row, columns);
        for (var lump : lumps) {
            all.add(around(lump, row, columns, 2 * SETS * breadth / lumps.size()));
        }
        return all;
    }

    private Fillings around(Lump lump, int row, int[] columns, int most) {
        var pool = new Pool(departures, columns, row, lump);
        return new Fillings(pool, Math.max(LEAST, most), departures.rows(), row);
    }
}
