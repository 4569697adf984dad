package io.mandate.portfolio.scenario.contrast;

import io.mandate.portfolio.portfolio.PortfolioRequest;
import io.mandate.portfolio.selection.result.SelectionResult;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of two that are compared: a scenario, or the live portfolio, which has no scenario id. */
record Side(
        @Nullable UUID scenarioId,
        String name,
        PortfolioRequest terms,
        @Nullable UUID runId,
        @Nullable SelectionResult result,
        Chosen chosen) {

    /** What its run chose: the cost to come of all of it, in this currency; nothing while nothing was found. */
    record Chosen(@Nullable BigDecimal cost, @Nullable String currency) {
        static final Chosen NOTHING = new Chosen(null, null);
    }

    @Nullable BigDecimal value() {
        return result == null ? null : result.value();
    }

    /** Which budgets its run used; null while there is none. */
    @Nullable BigDecimal used(String period) {
        return result == null || result.value() == null
                ? null
                : result.budgetUse().stream()
                        .filter(each -> each.period().equals(period))
                        .map(SelectionResult.BudgetUse::used)
                        .findFirst()
                        .orElse(null);
    }

    /** What may be spent in it; null if it is no period of its terms. */
    @Nullable BigDecimal budget(String period) {
        return terms.periods().stream()
                .filter(each -> each.label().equals(period))
                .map(each -> each.budget())
                .findFirst()
                .orElse(null);
    }
}
