package io.mandate.portfolio.alignment;

import io.mandate.platform.money.Money;
import io.mandate.portfolio.strategy.Goal;
import io.mandate.portfolio.strategy.GoalTree;
import io.mandate.portfolio.strategy.StrategyId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Through what the goals of a strategy are looked at: the projects of an office and those below it, or
 * of them only those that a run has chosen; money in one currency, against a budget if there is one.
 */
record Lens(
        StrategyId strategyId,
        GoalTree tree,
        String office,
        String currency,
        @Nullable BigDecimal budget,
        boolean chosenOnly,
        @Nullable UUID run) {

    Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }

    @Nullable Money moneyOrNull(@Nullable BigDecimal amount) {
        return amount == null ? null : money(amount);
    }

    String[] leaves() {
        return tree.leaves().stream().map(Goal::code).toArray(String[]::new);
    }

    /** The values of {@link Served#PLAY} and those behind it, in their order. */
    @Nullable Object[] playValues(@Nullable Object... more) {
        return joined(new Object[] {currency, currency, office, !chosenOnly, run}, more);
    }

    /** The values of {@link Served#SQL} and those behind it, in their order. */
    @Nullable Object[] servedValues(@Nullable Object... more) {
        return playValues(joined(new Object[] {strategyId.value(), leaves(), leaves()}, more));
    }

    private static @Nullable Object[] joined(@Nullable Object[] first, @Nullable Object... more) {
        var all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
