package io.mandate.portfolio.selection;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.mandate.portfolio.selection.SelectionResult.BudgetUse;
import io.mandate.portfolio.selection.inquiry.Answered;
import io.mandate.portfolio.selection.inquiry.FinishedRuns;
import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.SelectionSolution.Bounds;
import io.mandate.portfolio.selection.model.Solved;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Selection runs with a selection, as they were solved, from what was kept of them. */
@ApplicationScoped
class FinishedSelections implements FinishedRuns {
    private final SelectionStore store;

    FinishedSelections(SelectionStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return SelectionWork.KIND;
    }

    @Override
    public Answered answered(UUID runId) {
        var posed = store.problem(runId);
        var result = store.result(runId).orElseThrow();
        var coins = posed.coins();
        var bounds =
                new Bounds(
                        coins.count(requireNonNull(result.value())),
                        coins.count(requireNonNull(result.upperBound())));
        var known =
                new Known(
                        store.chosen(runId),
                        bounds,
                        result.budgetUse().stream()
                                .collect(toMap(BudgetUse::period, BudgetUse::price)));
        return new Answered(
                new Solved(WholeCoins.of(posed), known, ShareLimits.budgets(posed)),
                SelectionWork.of(store.effort(runId)),
                new PortfolioMeasures(coins));
    }
}
