package io.mandate.portfolio.strategy;

import io.mandate.portfolio.PortfolioEvent;
import io.mandate.portfolio.Stamp;
import java.util.List;

/** A strategy was set or its goals or their weights changed. */
public record StrategyChanged(Stamp stamp, String name, List<Goal> goals)
        implements PortfolioEvent {

    @Override
    public String type() {
        return "mandate.portfolio.strategy-changed.v1";
    }
}
