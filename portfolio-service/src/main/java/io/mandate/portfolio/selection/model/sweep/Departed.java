package io.mandate.portfolio.selection.model.sweep;

import org.jspecify.annotations.Nullable;

/** What has departed so far: with this row a set of its pool, and what has before. */
record Departed(@Nullable Departed before, Pool pool, long set) {

    void depart(boolean[] chosen) {
        for (var each = this; each != null; each = each.before) {
            each.pool.depart(each.set, chosen);
        }
    }
}
