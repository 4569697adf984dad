package io.mandate.portfolio.selection.outcome;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.funding.FundingLine;
import io.mandate.portfolio.posing.PosedOption;
import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedProject.Worth;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.ranking.RankingOrder;
import io.mandate.portfolio.ranking.RankingOrder.Contender;
import io.mandate.portfolio.ranking.Standing;
import io.mandate.portfolio.scoring.WeightedScore;
import io.mandate.portfolio.selection.model.FirstReason;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionReasons;
import io.mandate.portfolio.selection.model.SelectionSolution;
import io.mandate.portfolio.selection.result.SelectionItem;
import io.mandate.portfolio.selection.result.SelectionItem.Cost;
import io.mandate.portfolio.selection.result.SelectionItem.PeriodCost;
import io.mandate.portfolio.selection.result.SelectionItem.Score;
import io.mandate.portfolio.selection.result.SelectionItem.Value;
import io.mandate.portfolio.selection.result.SelectionItem.Way;
import io.mandate.portfolio.valuation.Assumption;
import io.mandate.portfolio.valuation.CostToCome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every project in its place, with what is said of it. */
final class OutcomeItems {
    private final PosedSelection posed;
    private final Map<String, String> chosen;
    private final Map<String, String> options;
    private final Map<String, FirstReason> reasons;
    private final Reasons words;

    private OutcomeItems(
            PosedSelection posed, SelectionProblem problem, SelectionSolution solution) {
        this.posed = posed;
        this.chosen = solution.chosen();
        this.options = SelectionReasons.options(problem, solution);
        this.reasons = SelectionReasons.of(problem, solution);
        this.words = new Reasons(posed);
    }

    static List<SelectionItem> of(
            PosedSelection posed, SelectionProblem problem, SelectionSolution solution) {
        return new OutcomeItems(posed, problem, solution).items();
    }

    private List<SelectionItem> items() {
        var contenders = posed.projects().stream().map(this::contender).toList();
        Map<ProjectId, PosedProject> byId =
                posed.projects().stream().collect(toMap(PosedProject::projectId, identity()));
        return RankingOrder.of(contenders).stream()
                .map(standing -> item(requireNonNull(byId.get(standing.projectId())), standing))
                .toList();
    }

    private Contender contender(PosedProject project) {
        var worth = worth(project);
        return new Contender(
                project.projectId(),
                isChosen(project) && runs(project),
                project.score().value(),
                worth == null ? null : worth.value());
    }

    private boolean isChosen(PosedProject project) {
        return chosen.containsKey(project.projectId().toString());
    }

    private boolean runs(PosedProject project) {
        var option = option(project);
        return option == null || option.runs();
    }

    private SelectionItem item(PosedProject project, Standing standing) {
        var subject = project.subject();
        var score = project.score();
        var worth = worth(project);
        return new SelectionItem(
                subject.projectId(),
                subject.office(),
                subject.name(),
                subject.status(),
                standing.rank(),
                standing.selected(),
                project.presence(),
                words.of(project, reasons.get(subject.projectId().toString())),
                new Score(score.value(), WeightedScore.FORMULA, score.parts()),
                way(project),
                worth == null ? null : value(worth),
                worth == null ? null : cost(worth.cost()),
                worth == null ? Set.of() : assumptions(project, worth),
                project.marks());
    }

    private Set<Assumption> assumptions(PosedProject project, Worth worth) {
        var all = EnumSet.noneOf(Assumption.class);
        all.addAll(worth.assumptions());
        if (!posed.capacity().isEmpty() && project.demand().isEmpty() && !statesHours(project)) {
            all.add(Assumption.NO_DEMAND_STATED);
        }
        if (posed.funding().stream().anyMatch(FundingLine::partial)
                && project.funding().isEmpty()) {
            all.add(Assumption.NO_FUNDING_STATED);
        }
        var marks = project.marks();
        if (marks != null && marks.riskUnstated()) {
            all.add(Assumption.UNSTATED_RISK);
        }
        return all;
    }

    private boolean statesHours(PosedProject project) {
        var option = option(project);
        return option != null && option.hours() != null;
    }

    /** The option that is spoken of; null for a project that has none. */
    private @Nullable PosedOption option(PosedProject project) {
        var id = options.get(project.projectId().toString());
        return id == null || project.options().isEmpty() ? null : project.choice(id);
    }

    private @Nullable Worth worth(PosedProject project) {
        var option = option(project);
        return option == null ? project.worth() : option.worth();
    }

    private @Nullable Way way(PosedProject project) {
        var option = option(project);
        if (option == null) {
            return null;
        }
        var start = option.start();
        return new Way(
                option.id(),
                isChosen(project),
                start == null ? null : start.month(),
                start == null ? null : start.moved(),
                option.mode());
    }

    private Value value(Worth worth) {
        var objective = posed.objective();
        return new Value(worth.value(), objective.unit(posed.currency()), objective.formula());
    }

    private Cost cost(CostToCome cost) {
        var byPeriod = new ArrayList<PeriodCost>();
        for (int i = 0; i < posed.periods().size(); i++) {
            byPeriod.add(new PeriodCost(posed.periods().get(i).label(), cost.byPeriod().get(i)));
        }
        return new Cost(posed.currency(), cost.total(), byPeriod, cost.outside(), cost.sunk());
    }
}
