package io.mandate.portfolio.selection;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.mandate.portfolio.selection.inquiry.Answered;
import io.mandate.portfolio.selection.inquiry.FinishedRuns;
import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionSolution.Bounds;
import io.mandate.portfolio.selection.model.Solved;
import io.mandate.portfolio.selection.outcome.PortfolioMeasures;
import io.mandate.portfolio.selection.result.SelectionResult.BudgetUse;
import io.mandate.portfolio.selection.terms.PortfolioTerms;
import io.mandate.portfolio.selection.terms.WholeCoins;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
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
        var terms = new PortfolioTerms(posed);
        var bounds =
                new Bounds(
                        coins.count(requireNonNull(result.value())),
                        coins.count(requireNonNull(result.upperBound())));
        var known =
                new Known(
                        chosen(runId, terms),
                        bounds,
                        result.budgetUse().stream()
                                .collect(toMap(BudgetUse::period, BudgetUse::price)));
        return new Answered(
                new Solved(WholeCoins.of(posed), known, terms.budgets()),
                SelectionWork.of(store.effort(runId)),
                new PortfolioMeasures(posed));
    }

    /** What is done already has no item of its own. */
    private Map<String, String> chosen(UUID runId, PortfolioTerms terms) {
        var chosen = new HashMap<>(store.chosen(runId));
        terms.bystanders().stream()
                .filter(each -> each.pin() == Pin.IN)
                .forEach(each -> chosen.put(each.id(), each.id()));
        return chosen;
    }
}
