package io.mandate.portfolio.selection.model.sweep;

import org.jspecify.annotations.Nullable;

/**
 * A choice of which some rows are filled.
 *
 * @param left of each row
 * @param cost what the filled rows and all that departed lose of the relaxation's bound
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record State(long[] left, double cost, @Nullable Departed departed) {

    State after(Fillings fillings, int filling, double total) {
        var less = left.clone();
        for (int row = 0; row < less.length; row++) {
            less[row] -= fillings.use(filling, row);
        }
        return new State(less, total, fillings.departed(filling, departed));
    }
}
