package io.mandate.portfolio.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.portfolio.PortfolioEvent;
import io.mandate.portfolio.Stamp;

/** An initiative of a strategy says this now, or was withdrawn. Its number is the strategy's. */
public record InitiativeChanged(
        Stamp stamp, String initiative, What what, @JsonUnwrapped InitiativeRequest stated)
        implements PortfolioEvent {
    /** What became of it. */
    enum What {
        STATED,
        WITHDRAWN
    }

    @Override
    public String type() {
        return "mandate.portfolio.initiative-changed.v1";
    }
}
