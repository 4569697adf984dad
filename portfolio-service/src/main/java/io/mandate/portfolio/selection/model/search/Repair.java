package io.mandate.portfolio.selection.model.search;

import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Fixing;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes a choice hold that breaks some rows, by changing the columns that mend most for the least value. */
final class Repair {
    private final BinaryProgram program;
    private final boolean[] chosen;
    private final boolean[] settled;
    private final long[] excess;

    private Repair(BinaryProgram program, Fixing fixing, boolean[] start) {
        this.program = program;
        this.chosen = start.clone();
        this.settled = new boolean[start.length];
        for (int column = 0; column < start.length; column++) {
            settled[column] = !fixing.free(column);
            chosen[column] = settled[column] ? fixing.in(column) : start[column];
        }
        this.excess = new long[program.rows().size()];
        Arrays.setAll(
                excess,
                row -> program.rows().get(row).used(chosen) - program.rows().get(row).capacity());
    }

    /** The choice, mended and in agreement with the fixing; null if that is not so easy. */
    static boolean @Nullable [] of(BinaryProgram program, Fixing fixing, boolean[] start) {
        var repair = new Repair(program, fixing, start);
        while (repair.broken()) {
            int column = repair.mostMending();
            if (column < 0) {
                return null;
            }
            repair.change(column);
        }
        return repair.chosen;
    }

    private boolean broken() {
        return Arrays.stream(excess).anyMatch(over -> over > 0);
    }

    private int mostMending() {
        int best = -1;
        double most = 0;
        for (int column = 0; column < chosen.length; column++) {
            double mended = settled[column] ? 0 : mended(column);
            if (mended > 0) {
                double price = Math.max(0, chosen[column] ? worth(column) : -worth(column));
                if (mended / (price + 1) > most) {
                    most = mended / (price + 1);
                    best = column;
                }
            }
        }
        return best;
    }

    private double worth(int column) {
        return program.value(column);
    }

    /** How much of the broken rows the change mends, each counting 1, less what it breaks. */
    private double mended(int column) {
        int[] rows = program.rowsOf(column);
        long[] use = program.useOf(column);
        double sum = 0;
        for (int at = 0; at < rows.length; at++) {
            long before = excess[rows[at]];
            long after = before + (chosen[column] ? -use[at] : use[at]);
            double change = (double) Math.max(0, before) - Math.max(0, after);
            sum += change / Math.max(1, Math.max(before, after));
        }
        return sum;
    }

    /** Each column is changed once at the most: that ends. */
    private void change(int column) {
        int[] rows = program.rowsOf(column);
        long[] use = program.useOf(column);
        for (int at = 0; at < rows.length; at++) {
            excess[rows[at]] += chosen[column] ? -use[at] : use[at];
        }
        chosen[column] = !chosen[column];
        settled[column] = true;
    }
}
