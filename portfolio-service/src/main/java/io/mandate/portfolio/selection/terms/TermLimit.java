package io.mandate.portfolio.selection.terms;

import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.selection.model.ScaledLimit;
import io.mandate.portfolio.selection.result.SelectionResult.LimitUse;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A limit beside the budgets, with what every way of doing a project takes of it. */
record TermLimit(ScaledLimit scaled, LimitUnit unit) {
    /** One whose amounts are only in proportion. */
    static TermLimit scaled(ScaledLimit limit) {
        return new TermLimit(limit, LimitUnit.SCALED);
    }

    String name() {
        return scaled.limit().name();
    }

    LimitUse used(long used) {
        return new LimitUse(
                name(),
                requireNonNull(unit.name()),
                amount(scaled.limit().floor()),
                amount(scaled.limit().ceiling()),
                unit.amount(used));
    }

    private @Nullable BigDecimal amount(@Nullable Long whole) {
        return whole == null ? null : unit.amount(whole);
    }
}
