package io.mandate.portfolio.selection.model.sweep;

import io.mandate.portfolio.selection.model.program.BinaryProgram;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * In which order rows are filled. A row is filled with the columns that use it and only later ones, so
 * that what is filled stays so; the later a row, the fewer such columns there are, so the order is made
 * from its end, each time by the row that has most. Rows without a price need no filling: they come last.
 */
final class RowOrder {
    private final int[] order;
    private final int[][] columns;

    private RowOrder(int[] order, int[][] columns) {
        this.order = order;
        this.columns = columns;
    }

    static RowOrder of(BinaryProgram program, Departures departures) {
        int rows = program.rows().size();
        var order = new int[rows];
        var columns = new int[rows][];
        var later = new boolean[rows];
        for (int place = rows - 1; place >= 0; place--) {
            order[place] = last(program, departures, later);
            columns[place] = filling(program, order[place], later);
            later[order[place]] = true;
        }
        return new RowOrder(order, columns);
    }

    private static int last(BinaryProgram program, Departures departures, boolean[] later) {
        int last = -1;
        long most = -1;
        for (int row = 0; row < later.length; row++) {
            long its = later[row] ? -1 : filling(program, row, later).length;
            if (its >= 0 && departures.price(row) == 0) {
                its += program.columns();
            }
            if (its > most) {
                most = its;
                last = row;
            }
        }
        return last;
    }

    /** The columns that use the row and otherwise only later ones. */
    private static int[] filling(BinaryProgram program, int row, boolean[] later) {
        var its = program.rows().get(row);
        return IntStream.range(0, its.size())
                .map(its::column)
                .filter(
                        column ->
                                Arrays.stream(program.rowsOf(column))
                                        .allMatch(other -> other == row || later[other]))
                .toArray();
    }

    int row(int place) {
        return order[place];
    }

    /** With which the row at that place is filled. */
    int[] columns(int place) {
        return columns[place];
    }
}
