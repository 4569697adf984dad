package io.mandate.portfolio.selection.model.engine.tree;

import java.util.Arrays;

/** The bounds of all variables, columns first, then the slack of each row; changes are undone in turn. */
final class Box {
    private final double[] lower;
    private final double[] upper;
    private int[] changed = new int[64];
    private double[] before = new double[128];
    private int changes;

    Box(Dense program) {
        lower = new double[program.columns + program.rows];
        upper = new double[program.columns + program.rows];
        Arrays.fill(upper, 0, program.columns, 1);
        System.arraycopy(program.slack, 0, upper, program.columns, program.rows);
    }

    double lower(int variable) {
        return lower[variable];
    }

    double upper(int variable) {
        return upper[variable];
    }

    double width(int variable) {
        return upper[variable] - lower[variable];
    }

    boolean open(int variable) {
        return lower[variable] < upper[variable];
    }

    void fix(int variable, boolean high) {
        note(variable);
        if (high) {
            lower[variable] = upper[variable];
        } else {
            upper[variable] = lower[variable];
        }
    }

    /** Above or below a number that is not whole. */
    void split(int variable, double at, boolean above) {
        note(variable);
        if (above) {
            lower[variable] = Math.ceil(at);
        } else {
            upper[variable] = Math.floor(at);
        }
    }

    private void note(int variable) {
        if (changes == changed.length) {
            changed = Arrays.copyOf(changed, 2 * changes);
            before = Arrays.copyOf(before, 4 * changes);
        }
        changed[changes] = variable;
        before[2 * changes] = lower[variable];
        before[2 * changes + 1] = upper[variable];
        changes++;
    }

    /** What {@link #undoTo} goes back to. */
    int mark() {
        return changes;
    }

    void undoTo(int mark) {
        while (changes > mark) {
            changes--;
            lower[changed[changes]] = before[2 * changes];
            upper[changed[changes]] = before[2 * changes + 1];
        }
    }
}
