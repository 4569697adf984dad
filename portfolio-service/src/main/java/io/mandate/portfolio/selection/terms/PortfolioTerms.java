package io.mandate.portfolio.selection.terms;

import io.mandate.portfolio.portfolio.Period;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.model.Choice;
import io.mandate.portfolio.selection.model.InvalidSelectionException;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionSolution;
import io.mandate.portfolio.selection.result.SelectionResult.LimitUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that a portfolio's terms ask for beside its budgets. */
public final class PortfolioTerms {
    /** What fits into a run's memory and time. */
    private static final long MOST_USES = 1_000_000;

    private final PosedSelection posed;
    private final TermRelations related;
    private final List<TermLimit> limits = new ArrayList<>();
    private final Map<String, LimitUnit> units = new HashMap<>();

    public PortfolioTerms(PosedSelection posed) {
        this.posed = posed;
        this.related = new TermRelations(posed);
        var ways = PosedWay.all(posed);
        limits.addAll(new ShareLimits(posed, ways).limits());
        limits.addAll(new AverageLimits(posed, ways).limits());
        limits.addAll(related.limits());
        limits.addAll(new CapacityLimits(posed, ways).limits());
        limits.addAll(new FundingLimits(posed, ways).limits());
        requireSolvable();
        budgets().forEach(each -> units.put(each, LimitUnit.of(posed.coins())));
        limits.forEach(each -> units.put(each.name(), each.unit()));
    }

    private void requireSolvable() {
        long uses = limits.stream().mapToLong(each -> each.scaled().use().size()).sum();
        if (uses > MOST_USES) {
            throw new InvalidSelectionException(
                    "", "%,d uses of limits; at most %,d".formatted(uses, MOST_USES));
        }
    }

    public List<Relation> relations() {
        return related.relations();
    }

    /** Projects that are not chosen from, but related to some that are. */
    public List<Candidate> bystanders() {
        return related.bystanders();
    }

    public List<Limit> limits() {
        return limits.stream().map(each -> each.scaled().limit()).toList();
    }

    /** What every way takes of the limits, by limit. */
    public Map<Choice, Map<String, Long>> uses() {
        var uses = new HashMap<Choice, Map<String, Long>>();
        for (var limit : limits) {
            limit.scaled()
                    .use()
                    .forEach(
                            (choice, amount) ->
                                    uses.computeIfAbsent(choice, _ -> new HashMap<>())
                                            .put(limit.name(), amount));
        }
        return uses;
    }

    /** What is used of the limits whose amounts mean something. */
    public List<LimitUse> used(SelectionSolution solution) {
        return limits.stream()
                .filter(each -> each.unit().measures())
                .map(each -> each.used(solution.used().getOrDefault(each.name(), 0L)))
                .toList();
    }

    /** The limits that are budgets, which somebody could raise. */
    public List<String> budgets() {
        return posed.periods().stream().map(Period::label).toList();
    }

    public boolean isBudget(String limit) {
        return budgets().contains(limit);
    }

    /** Of a budget or of another limit. */
    public LimitUnit unit(String limit) {
        return units.getOrDefault(limit, LimitUnit.SCALED);
    }
}
