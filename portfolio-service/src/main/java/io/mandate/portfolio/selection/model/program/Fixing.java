package io.mandate.portfolio.selection.model.program;

import java.util.Arrays;

/** Which columns of a program are decided already. */
public final class Fixing {
    private static final byte FREE = 0;
    private static final byte IN = 1;
    private static final byte OUT = 2;

    private final byte[] fixed;

    private Fixing(byte[] fixed) {
        this.fixed = fixed;
    }

    public static Fixing none(int columns) {
        return new Fixing(new byte[columns]);
    }

    /** Every column as the choice has it. */
    public static Fixing all(boolean[] chosen) {
        var fixing = none(chosen.length);
        for (int column = 0; column < chosen.length; column++) {
            fixing.fix(column, chosen[column]);
        }
        return fixing;
    }

    public Fixing copy() {
        return new Fixing(fixed.clone());
    }

    public void fix(int column, boolean in) {
        fixed[column] = in ? IN : OUT;
    }

    public void release(int column) {
        fixed[column] = FREE;
    }

    public boolean free(int column) {
        return fixed[column] == FREE;
    }

    public boolean in(int column) {
        return fixed[column] == IN;
    }

    public boolean out(int column) {
        return fixed[column] == OUT;
    }

    public int[] freeColumns() {
        var free = new int[fixed.length];
        int count = 0;
        for (int column = 0; column < fixed.length; column++) {
            if (fixed[column] == FREE) {
                free[count++] = column;
            }
        }
        return Arrays.copyOf(free, count);
    }
}
