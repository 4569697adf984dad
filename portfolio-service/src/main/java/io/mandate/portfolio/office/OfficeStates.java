package io.mandate.portfolio.office;

import io.mandate.platform.state.EntityStates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The present states of all offices. */
@Singleton
class OfficeStates extends EntityStates<Office> {
    OfficeStates(EntityManager entities) {
        super(
                entities,
                new Kind<>(Office.STATE, Office.class, "code", code -> code, Office::state));
    }
}
