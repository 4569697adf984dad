package io.mandate.portfolio.selection;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.posing.Presence;
import io.mandate.portfolio.ranking.RankingOrder;
import io.mandate.portfolio.ranking.RankingOrder.Contender;
import io.mandate.portfolio.ranking.Standing;
import io.mandate.portfolio.scoring.WeightedScore;
import io.mandate.portfolio.selection.SelectionItem.Cost;
import io.mandate.portfolio.selection.SelectionItem.PeriodCost;
import io.mandate.portfolio.selection.SelectionItem.Score;
import io.mandate.portfolio.selection.SelectionItem.Value;
import io.mandate.portfolio.selection.SelectionResult.BudgetUse;
import io.mandate.portfolio.selection.SelectionResult.How;
import io.mandate.portfolio.selection.model.FirstReason;
import io.mandate.portfolio.selection.model.SelectionSolution;
import io.mandate.portfolio.valuation.Assumption;
import io.mandate.portfolio.valuation.CostToCome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the solver found, told in the portfolio's money and with every project in its place. */
record Outcome(SelectionResult result, List<SelectionItem> items) {

    static Outcome of(
            PosedSelection posed, SelectionSolution solution, Map<String, FirstReason> reasons) {
        return new Outcome(result(posed, solution), items(posed, solution, reasons));
    }

    private static SelectionResult result(PosedSelection posed, SelectionSolution solution) {
        var found =
                switch (solution.status()) {
                    case OPTIMAL, FEASIBLE -> true;
                    case INFEASIBLE, UNKNOWN -> false;
                };
        var coins = posed.coins();
        var trail = solution.trail();
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
                solution.selected().size(),
                budgetUse(posed, solution),
                Conflicts.told(solution, posed),
                assumptions(posed),
                new How(
                        trail.engine(),
                        trail.seed(),
                        trail.work(),
                        trail.stoppedBy(),
                        trail.reproducible(),
                        trail.seconds()));
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

    private static Map<Assumption, Integer> assumptions(PosedSelection posed) {
        var counted =
                posed.projects().stream()
                        .flatMap(p -> assumptions(p).stream())
                        .collect(
                                groupingBy(
                                        identity(),
                                        () -> new EnumMap<>(Assumption.class),
                                        counting()));
        return counted.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().intValue()));
    }

    private static Set<Assumption> assumptions(PosedProject project) {
        var worth = project.worth();
        return worth == null ? Set.of() : worth.assumptions();
    }

    private static List<SelectionItem> items(
            PosedSelection posed, SelectionSolution solution, Map<String, FirstReason> reasons) {
        var selected = new HashSet<>(solution.selected());
        var contenders = new ArrayList<Contender>();
        for (var project : posed.projects()) {
            var worth = project.worth();
            contenders.add(
                    new Contender(
                            project.projectId(),
                            selected.contains(project.projectId().toString()),
                            project.score().value(),
                            worth == null ? null : worth.value()));
        }
        Map<ProjectId, PosedProject> byId =
                posed.projects().stream().collect(toMap(PosedProject::projectId, identity()));
        var words = new Reasons(posed);
        return RankingOrder.of(contenders).stream()
                .map(
                        standing -> {
                            var id = standing.projectId();
                            var project = requireNonNull(byId.get(id));
                            var reason = words.of(project, reasons.get(id.toString()));
                            return item(posed, project, standing, reason);
                        })
                .toList();
    }

    private static SelectionItem item(
            PosedSelection posed, PosedProject project, Standing standing, Reason reason) {
        var subject = project.subject();
        var score = project.score();
        var worth = project.worth();
        return new SelectionItem(
                subject.projectId(),
                subject.office(),
                subject.name(),
                subject.status(),
                standing.rank(),
                standing.selected(),
                project.presence(),
                reason,
                new Score(score.value(), WeightedScore.FORMULA, score.parts()),
                worth == null ? null : value(posed, worth),
                worth == null ? null : cost(posed, worth.cost()),
                assumptions(project));
    }

    private static Value value(PosedSelection posed, PosedProject.Worth worth) {
        var objective = posed.objective();
        return new Value(worth.value(), objective.unit(posed.currency()), objective.formula());
    }

    private static @Nullable Cost cost(PosedSelection posed, CostToCome cost) {
        var byPeriod = new ArrayList<PeriodCost>();
        for (int i = 0; i < posed.periods().size(); i++) {
            byPeriod.add(new PeriodCost(posed.periods().get(i).label(), cost.byPeriod().get(i)));
        }
        return new Cost(posed.currency(), cost.total(), byPeriod, cost.outside(), cost.sunk());
    }
}
