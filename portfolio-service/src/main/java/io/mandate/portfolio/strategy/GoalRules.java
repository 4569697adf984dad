package io.mandate.portfolio.strategy;

import static io.mandate.portfolio.Decimals.tidy;
import static io.mandate.portfolio.PortfolioProblem.DUPLICATE_GOAL;
import static io.mandate.portfolio.PortfolioProblem.DUPLICATE_MEASURE;
import static io.mandate.portfolio.PortfolioProblem.GOALS_FORM_A_CYCLE;
import static io.mandate.portfolio.PortfolioProblem.GOALS_TOO_DEEP;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_GOAL;
import static io.mandate.portfolio.PortfolioProblem.WEIGHTS_DO_NOT_SUM_TO_ONE;
import static java.util.Objects.requireNonNullElse;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.problem.ProblemType;
import io.mandate.portfolio.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold between the goals of a strategy. */
final class GoalRules {
    /** Goals below each other, the top included. */
    static final int LEVELS = 5;

    private static final String TOP = "";

    private final List<Goal> goals;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private GoalRules(List<Goal> goals) {
        this.goals = goals;
    }

    /** Refuses what is not a tree, is deeper than that, or whose weights do not make up 1 below each parent. */
    static void check(List<Goal> goals) {
        var rules = new GoalRules(goals);
        for (int i = 0; i < goals.size(); i++) {
            rules.occursOnce(i);
        }
        for (int i = 0; i < goals.size(); i++) {
            rules.parentIsKnown(i);
        }
        for (int i = 0; i < goals.size(); i++) {
            rules.leadsToTheTop(i);
        }
        rules.weightsMakeUpOne();
    }

    private void occursOnce(int place) {
        var goal = goals.get(place);
        if (places.put(goal.code(), place) != null) {
            throw Refusal.at(
                    "/goals/%d/code".formatted(place),
                    DUPLICATE_GOAL,
                    "The goal %s occurs twice".formatted(goal.code()));
        }
        var names = new HashSet<String>();
        for (int i = 0; i < goal.measures().size(); i++) {
            var name = goal.measures().get(i).name();
            if (!names.add(name)) {
                throw Refusal.at(
                        "/goals/%d/measures/%d/name".formatted(place, i),
                        DUPLICATE_MEASURE,
                        "The goal %s has this measure twice".formatted(goal.code()));
            }
        }
    }

    private void parentIsKnown(int place) {
        var parent = goals.get(place).parent();
        if (parent != null && !places.containsKey(parent)) {
            throw at(place, UNKNOWN_GOAL, "There is no goal " + parent);
        }
    }

    private void leadsToTheTop(int place) {
        var way = new ArrayList<String>();
        var start = goals.get(place);
        way.add(start.code());
        for (var above = start.parent(); above != null; above = parentOf(above)) {
            if (above.equals(start.code())) {
                way.add(above);
                throw at(place, GOALS_FORM_A_CYCLE, String.join(" → ", way));
            }
            if (way.contains(above)) {
                return; // it leads into a circle that is found from one of its own goals
            }
            way.add(above);
        }
        if (way.size() > LEVELS) {
            throw at(
                    place, GOALS_TOO_DEEP, "%s is on level %d".formatted(start.code(), way.size()));
        }
    }

    private @Nullable String parentOf(String code) {
        return goals.get(places.getOrDefault(code, 0)).parent();
    }

    private void weightsMakeUpOne() {
        var sums = new LinkedHashMap<String, BigDecimal>();
        goals.forEach(
                goal ->
                        sums.merge(
                                requireNonNullElse(goal.parent(), TOP),
                                goal.weight(),
                                BigDecimal::add));
        var wrong =
                sums.entrySet().stream()
                        .filter(each -> each.getValue().compareTo(BigDecimal.ONE) != 0)
                        .map(each -> wrongSum(each.getKey(), each.getValue()))
                        .toList();
        if (!wrong.isEmpty()) {
            throw new ProblemException(WEIGHTS_DO_NOT_SUM_TO_ONE, wrong.getFirst().detail(), wrong);
        }
    }

    private FieldError wrongSum(String parent, BigDecimal sum) {
        var makeUp = "make up %s, not 1".formatted(tidy(sum).toPlainString());
        return parent.equals(TOP)
                ? new FieldError("/goals", "The weights " + makeUp)
                : new FieldError(
                        "/goals/%d".formatted(places.get(parent)),
                        "The weights below %s %s".formatted(parent, makeUp));
    }

    private static ProblemException at(int place, ProblemType rule, String detail) {
        return Refusal.at("/goals/%d/parent".formatted(place), rule, detail);
    }
}
