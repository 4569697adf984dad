package io.mandate.portfolio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.mandate.platform.event.DomainEvent;
import java.time.LocalDate;

/** A fact that portfolio-service announces; the components beside the stamp are its payload. */
public interface PortfolioEvent extends DomainEvent {
    @JsonIgnore
    Stamp stamp();

    @Override
    default String subject() {
        return stamp().subject();
    }

    @Override
    default long sequence() {
        return stamp().sequence();
    }

    @Override
    default String scope() {
        return stamp().scope();
    }

    @Override
    default LocalDate effectiveOn() {
        return stamp().effectiveOn();
    }
}
