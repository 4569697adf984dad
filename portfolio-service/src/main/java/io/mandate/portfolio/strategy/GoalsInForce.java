package io.mandate.portfolio.strategy;

import java.util.List;

/** What a strategy wanted when it was looked at. */
public record GoalsInForce(StrategyId strategyId, long version, List<Goal> goals) {
    public GoalsInForce {
        goals = List.copyOf(goals);
    }
}
