package io.mandate.portfolio.selection.outcome;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.posing.Presence;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionSolution;
import io.mandate.portfolio.selection.result.SelectionItem;
import io.mandate.portfolio.selection.result.SelectionResult;
import io.mandate.portfolio.selection.result.SelectionResult.BudgetUse;
import io.mandate.portfolio.selection.result.SelectionResult.How;
import io.mandate.portfolio.selection.terms.AverageLimits;
import io.mandate.portfolio.selection.terms.PortfolioTerms;
import io.mandate.portfolio.selection.terms.ShareLimits;
import io.mandate.portfolio.valuation.Assumption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the solver found, told in the portfolio's money and with every project in its place. */
public record Outcome(SelectionResult result, List<SelectionItem> items) {

    public static Outcome of(
            PosedSelection posed, SelectionProblem problem, SelectionSolution solution) {
        var items = OutcomeItems.of(posed, problem, solution);
        return new Outcome(result(posed, solution, items), items);
    }

    private static SelectionResult result(
            PosedSelection posed, SelectionSolution solution, List<SelectionItem> items) {
        var found =
                switch (solution.status()) {
                    case OPTIMAL, FEASIBLE -> true;
                    case INFEASIBLE, UNKNOWN -> false;
                };
        var coins = posed.coins();
        return new SelectionResult(
                solution.status(),
                posed.objective(),
                posed.objective().formula(),
                posed.objective().unit(posed.currency()),
                found ? coins.amount(solution.value()) : null,
                found ? coins.amount(solution.upperBound()) : null,
                found ? solution.gap() : null,
                posed.projects().size(),
                count(posed, Presence.LEFT_OUT),
                (int) items.stream().filter(SelectionItem::selected).count(),
                budgetUse(posed, solution),
                Conflicts.told(solution, posed),
                assumptions(items),
                how(solution.trail()),
                found ? ShareLimits.use(posed, solution) : List.of(),
                found ? new PortfolioTerms(posed).used(solution) : List.of(),
                found ? AverageLimits.use(posed, solution) : List.of());
    }

    private static How how(SelectionSolution.Trail trail) {
        return new How(
                trail.engine(),
                trail.seed(),
                trail.work(),
                trail.stoppedBy(),
                trail.reproducible(),
                trail.seconds());
    }

    private static int count(PosedSelection posed, Presence presence) {
        return (int) posed.projects().stream().filter(p -> p.presence() == presence).count();
    }

    private static List<BudgetUse> budgetUse(PosedSelection posed, SelectionSolution solution) {
        var coins = posed.coins();
        return posed.periods().stream()
                .map(
                        period -> {
                            var label = period.label();
                            var used = coins.amount(solution.used().getOrDefault(label, 0L));
                            return new BudgetUse(
                                    label,
                                    coins.rounded(period.budget()),
                                    used,
                                    coins.rounded(period.budget()).subtract(used),
                                    solution.prices().getOrDefault(label, 0.0));
                        })
                .toList();
    }

    private static Map<Assumption, Integer> assumptions(List<SelectionItem> items) {
        var counted =
                items.stream()
                        .flatMap(item -> item.assumptions().stream())
                        .collect(
                                groupingBy(
                                        identity(),
                                        () -> new EnumMap<>(Assumption.class),
                                        counting()));
        return counted.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().intValue()));
    }
}
