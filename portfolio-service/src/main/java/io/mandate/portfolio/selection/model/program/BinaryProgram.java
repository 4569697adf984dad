package io.mandate.portfolio.selection.model.program;

import java.util.ArrayList;
import java.util.List;

/**
 * Choose columns so that their value is greatest and every row holds. All numbers are whole; the
 * caller sees to it that no sum of absolute numbers exceeds 2^60.
 */
public final class BinaryProgram {
    private final long[] value;
    private final List<Row> rows;
    private final int[][] rowsOf;
    private final long[][] useOf;

    /** The array belongs to the program from now on. */
    public BinaryProgram(long[] value, List<Row> rows) {
        this.value = value;
        this.rows = List.copyOf(rows);
        this.rowsOf = new int[value.length][];
        this.useOf = new long[value.length][];
        indexColumns();
    }

    private void indexColumns() {
        var count = new int[value.length];
        rows.forEach(row -> forEachColumn(row, (column, _) -> count[column]++));
        for (int column = 0; column < value.length; column++) {
            rowsOf[column] = new int[count[column]];
            useOf[column] = new long[count[column]];
        }
        for (int index = rows.size() - 1; index >= 0; index--) {
            int at = index;
            forEachColumn(
                    rows.get(index),
                    (column, use) -> {
                        int slot = --count[column];
                        rowsOf[column][slot] = at;
                        useOf[column][slot] = use;
                    });
        }
    }

    private interface Cell {
        void at(int column, long use);
    }

    private static void forEachColumn(Row row, Cell cell) {
        for (int at = 0; at < row.size(); at++) {
            cell.at(row.column(at), row.coefficient(at));
        }
    }

    public int columns() {
        return value.length;
    }

    public long value(int column) {
        return value[column];
    }

    public List<Row> rows() {
        return rows;
    }

    /** The rows that a column appears in, ascending. */
    public int[] rowsOf(int column) {
        return rowsOf[column];
    }

    /** The column's coefficients in {@link #rowsOf}. */
    public long[] useOf(int column) {
        return useOf[column];
    }

    /** Worth of the chosen columns, exactly. */
    public long worth(boolean[] chosen) {
        long sum = 0;
        for (int column = 0; column < value.length; column++) {
            if (chosen[column]) {
                sum += value[column];
            }
        }
        return sum;
    }

    /** Whether every row holds, exactly. */
    public boolean holds(boolean[] chosen) {
        return rows.stream().allMatch(row -> row.used(chosen) <= row.capacity());
    }

    /** Whether most rows count most columns. */
    public boolean dense() {
        return 2 * coefficients() > (long) value.length * rows.size();
    }

    /** How many columns all rows count together. */
    public long coefficients() {
        return rows.stream().mapToLong(Row::size).sum();
    }

    /** What no choice can be worth more than, trivially. */
    public long ceiling() {
        long sum = 0;
        for (long worth : value) {
            sum += Math.max(0, worth);
        }
        return sum;
    }

    public long[] values() {
        return value.clone();
    }

    /** The same rows without anything to gain: whether they can hold at all. */
    public BinaryProgram worthless() {
        return new BinaryProgram(new long[value.length], rows);
    }

    /** The same program with every broken row's capacity lowered by so many times its excess. */
    public BinaryProgram tightened(boolean[] chosen, int times) {
        var tighter = new ArrayList<Row>();
        for (Row row : rows) {
            long excess = Math.max(0, row.used(chosen) - row.capacity());
            tighter.add(row.withCapacity(row.capacity() - times * excess));
        }
        return new BinaryProgram(value, tighter);
    }
}
