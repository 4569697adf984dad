package io.mandate.portfolio.portfolio;

import io.mandate.platform.state.EntityStates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The present states of all portfolios. */
@Singleton
class PortfolioStates extends EntityStates<Portfolio> {
    PortfolioStates(EntityManager entities) {
        super(
                entities,
                new Kind<>(
                        Portfolio.STATE,
                        Portfolio.class,
                        "id.value",
                        UUID::fromString,
                        Portfolio::state));
    }
}
