package io.mandate.portfolio.strategy;

import java.math.BigDecimal;
import java.util.List;

/** What counted in a strategy when it was looked at: its leaves, with their shares of all that is wanted. */
public record GoalsInForce(StrategyId strategyId, long version, List<Leaf> goals) {
    public GoalsInForce {
        goals = List.copyOf(goals);
    }

    /** A goal with nothing below it; the weight is the product of the weights on the way to it. */
    public record Leaf(String code, String name, BigDecimal weight) {}

    static GoalsInForce of(StrategyId id, long version, GoalTree tree) {
        return new GoalsInForce(
                id,
                version,
                tree.leaves().stream()
                        .map(goal -> new Leaf(goal.code(), goal.name(), tree.weightOfAll(goal)))
                        .toList());
    }
}
