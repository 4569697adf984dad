package io.mandate.portfolio.selection.terms;

import io.mandate.portfolio.selection.model.ScaledLimit;

/** A limit beside the budgets, with what every way of doing a project takes of it. */
record TermLimit(ScaledLimit scaled, LimitUnit unit) {
    String name() {
        return scaled.limit().name();
    }
}
