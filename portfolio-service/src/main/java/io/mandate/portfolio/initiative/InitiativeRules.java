package io.mandate.portfolio.initiative;

import static io.mandate.portfolio.Decimals.tidy;
import static io.mandate.portfolio.PortfolioProblem.DUPLICATE_PROJECT;
import static io.mandate.portfolio.PortfolioProblem.GOAL_IS_NO_LEAF;
import static io.mandate.portfolio.PortfolioProblem.GOAL_SERVED_TWICE;
import static io.mandate.portfolio.PortfolioProblem.SHARES_DO_NOT_SUM_TO_ONE;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_GOAL;
import static java.util.stream.Collectors.toSet;

import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.strategy.Goal;
import io.mandate.portfolio.strategy.GoalTree;
import java.math.BigDecimal;
import java.util.HashSet;

/** What must hold of an initiative by itself and against the goals of its strategy. */
final class InitiativeRules {
    private InitiativeRules() {}

    static void check(InitiativeRequest stated, GoalTree tree) {
        goalsAreLeaves(stated, tree);
        sharesMakeUpOne(stated);
        projectsOccurOnce(stated);
    }

    private static void goalsAreLeaves(InitiativeRequest stated, GoalTree tree) {
        var known = tree.goals().stream().map(Goal::code).collect(toSet());
        var leaves = tree.leaves().stream().map(Goal::code).collect(toSet());
        var named = new HashSet<String>();
        for (int i = 0; i < stated.goals().size(); i++) {
            var goal = stated.goals().get(i).goal();
            var here = "/goals/%d/goal".formatted(i);
            if (!known.contains(goal)) {
                throw Refusal.at(here, UNKNOWN_GOAL, "There is no goal " + goal);
            }
            if (!leaves.contains(goal)) {
                throw Refusal.at(here, GOAL_IS_NO_LEAF, "There are goals below " + goal);
            }
            if (!named.add(goal)) {
                throw Refusal.at(
                        here, GOAL_SERVED_TWICE, "The goal %s occurs twice".formatted(goal));
            }
        }
    }

    private static void sharesMakeUpOne(InitiativeRequest stated) {
        var sum =
                stated.goals().stream()
                        .map(ServedGoal::share)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!stated.goals().isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            throw Refusal.at(
                    "/goals",
                    SHARES_DO_NOT_SUM_TO_ONE,
                    "The shares make up %s, not 1".formatted(tidy(sum).toPlainString()));
        }
    }

    private static void projectsOccurOnce(InitiativeRequest stated) {
        var named = new HashSet<>();
        for (int i = 0; i < stated.projects().size(); i++) {
            if (!named.add(stated.projects().get(i))) {
                throw Refusal.at(
                        "/projects/" + i,
                        DUPLICATE_PROJECT,
                        "%s occurs twice".formatted(stated.projects().get(i)));
            }
        }
    }
}
