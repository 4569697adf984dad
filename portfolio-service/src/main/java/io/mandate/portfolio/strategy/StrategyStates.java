package io.mandate.portfolio.strategy;

import io.mandate.platform.state.EntityStates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The present states of all strategies. */
@Singleton
class StrategyStates extends EntityStates<Strategy> {
    StrategyStates(EntityManager entities) {
        super(
                entities,
                new Kind<>(
                        Strategy.STATE,
                        Strategy.class,
                        "id.value",
                        UUID::fromString,
                        Strategy::state));
    }
}
