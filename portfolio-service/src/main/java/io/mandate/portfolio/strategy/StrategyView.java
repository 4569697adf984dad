package io.mandate.portfolio.strategy;

import io.mandate.platform.web.Versioned;
import java.util.List;

/** A strategy as callers see it. */
record StrategyView(StrategyId id, long version, String office, String name, List<GoalView> goals)
        implements Versioned {

    static StrategyView of(Strategy strategy) {
        return new StrategyView(
                strategy.id(),
                strategy.version(),
                strategy.office(),
                strategy.name(),
                GoalView.of(strategy.goals()));
    }
}
