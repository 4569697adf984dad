package io.mandate.portfolio.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.web.Versioned;
import io.mandate.portfolio.strategy.StrategyId;

/** Something that is undertaken for goals of a strategy, with its projects. */
record Initiative(
        StrategyId strategyId, String code, @JsonUnwrapped InitiativeRequest stated, long version)
        implements Versioned {

    Initiative restated(InitiativeRequest anew) {
        return new Initiative(strategyId, code, anew, version + 1);
    }
}
