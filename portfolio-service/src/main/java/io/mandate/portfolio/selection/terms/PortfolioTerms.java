package io.mandate.portfolio.selection.terms;

import io.mandate.portfolio.portfolio.Period;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.model.Choice;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that a portfolio's terms ask for beside its budgets. */
public final class PortfolioTerms {
    private final PosedSelection posed;
    private final TermRelations related;
    private final List<TermLimit> limits = new ArrayList<>();
    private final Map<String, LimitUnit> units = new HashMap<>();

    public PortfolioTerms(PosedSelection posed) {
        this.posed = posed;
        this.related = new TermRelations(posed);
        limits.addAll(new ShareLimits(posed, PosedWay.all(posed)).limits());
        limits.addAll(related.limits());
        budgets().forEach(each -> units.put(each, LimitUnit.of(posed.coins())));
        limits.forEach(each -> units.put(each.name(), each.unit()));
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
