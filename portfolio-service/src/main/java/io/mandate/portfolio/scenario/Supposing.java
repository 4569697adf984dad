package io.mandate.portfolio.scenario;

import static io.mandate.portfolio.Decimals.tidy;
import static io.mandate.portfolio.PortfolioProblem.FIXED_IN_A_SCENARIO;
import static io.mandate.portfolio.PortfolioProblem.NOT_IN_THE_SCENARIO;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_GOAL;
import static io.mandate.portfolio.PortfolioProblem.WEIGHTS_DO_NOT_SUM_TO_ONE;
import static java.math.BigDecimal.ZERO;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.candidate.KnownProject;
import io.mandate.portfolio.portfolio.PortfolioRequest;
import io.mandate.portfolio.posing.Situation;
import io.mandate.portfolio.relation.Relations;
import io.mandate.portfolio.scenario.ScenarioRequest.Supposition;
import io.mandate.portfolio.strategy.GoalsInForce;
import io.mandate.portfolio.strategy.GoalsInForce.Leaf;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be supposed in a situation, and the situation that it then is. */
final class Supposing {
    private Supposing() {}

    /** The goals' shares of all that is wanted, by code. */
    static Map<String, BigDecimal> weights(GoalsInForce goals) {
        return goals.goals().stream().collect(toMap(Leaf::code, leaf -> tidy(leaf.weight())));
    }

    /** Against the terms and the situation that the scenario was taken from. */
    static void check(ScenarioRequest edited, PortfolioRequest taken, Situation situation) {
        staysItsPortfolio(edited.terms(), taken);
        weightsMakeUpOne(edited.weights(), situation.goals());
        var known = situation.projects().stream().map(KnownProject::projectId).collect(toSet());
        edited.supposed().keySet().forEach(each -> mustBeThere("/supposed/" + each, each, known));
        known.addAll(situation.done());
        relatesWhatIsThere(edited.terms().relations(), taken.relations(), known);
    }

    /** Whether others are done is not known in a scenario, except of those that were named when it was taken. */
    private static void relatesWhatIsThere(
            @Nullable Relations edited, @Nullable Relations taken, Set<ProjectId> known) {
        if (edited == null) {
            return;
        }
        var named = taken == null ? Set.<ProjectId>of() : taken.projects();
        edited.named()
                .forEach(
                        (pointer, project) -> {
                            if (!named.contains(project)) {
                                mustBeThere("/terms/relations" + pointer, project, known);
                            }
                        });
    }

    private static void mustBeThere(String pointer, ProjectId project, Set<ProjectId> known) {
        if (!known.contains(project)) {
            throw Refusal.at(
                    pointer, NOT_IN_THE_SCENARIO, "%s could not be chosen".formatted(project));
        }
    }

    private static void staysItsPortfolio(PortfolioRequest edited, PortfolioRequest taken) {
        stays("office", edited.office(), taken.office());
        stays("name", edited.name(), taken.name());
        stays("strategyId", edited.strategyId(), taken.strategyId());
        stays("currency", edited.currency(), taken.currency());
    }

    private static void stays(String field, Object edited, Object taken) {
        if (!Objects.equals(edited, taken)) {
            throw Refusal.at(
                    "/terms/" + field,
                    FIXED_IN_A_SCENARIO,
                    "It is %s of the portfolio".formatted(taken));
        }
    }

    private static void weightsMakeUpOne(Map<String, BigDecimal> weights, GoalsInForce goals) {
        var known = weights(goals).keySet();
        for (var code : weights.keySet()) {
            if (!known.contains(code)) {
                throw Refusal.at("/weights/" + code, UNKNOWN_GOAL, "There is no leaf " + code);
            }
        }
        var sum = weights.values().stream().reduce(ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw Refusal.at(
                    "/weights",
                    WEIGHTS_DO_NOT_SUM_TO_ONE,
                    "They make up %s, not 1".formatted(tidy(sum).toPlainString()));
        }
    }

    /** Whether the goals count other than they did. */
    static boolean weighsOtherwise(Map<String, BigDecimal> weights, GoalsInForce goals) {
        return goals.goals().stream()
                .anyMatch(
                        leaf ->
                                weights.getOrDefault(leaf.code(), ZERO).compareTo(leaf.weight())
                                        != 0);
    }

    /** The situation with these weights, and with the projects as they are supposed to be. */
    static Situation in(
            Situation situation,
            Map<String, BigDecimal> weights,
            Map<ProjectId, Supposition> supposed) {
        var goals = situation.goals();
        var leaves =
                goals.goals().stream()
                        .map(
                                leaf ->
                                        new Leaf(
                                                leaf.code(),
                                                leaf.name(),
                                                weights.getOrDefault(leaf.code(), ZERO)))
                        .toList();
        return new Situation(
                situation.asOf(),
                situation.asOfStated(),
                new GoalsInForce(goals.strategyId(), goals.version(), leaves),
                situation.projects().stream().map(each -> supposing(each, supposed)).toList(),
                situation.options(),
                situation.done(),
                situation.undertaken());
    }

    private static KnownProject supposing(
            KnownProject project, Map<ProjectId, Supposition> supposed) {
        var supposition = supposed.get(project.projectId());
        return supposition == null
                ? project
                : project.with(
                        project.facts()
                                .supposing(
                                        supposition.costFactor(),
                                        supposition.benefitFactor(),
                                        supposition.riskFactor()));
    }
}
