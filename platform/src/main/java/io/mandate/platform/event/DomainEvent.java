package io.mandate.platform.event;

import java.time.LocalDate;

/** A fact that other services may react to; the record's own components are its payload. */
public interface DomainEvent {
    /** Its name on the wire, such as {@code mandate.project.status-changed.v1}. */
    String type();

    /** The Kafka key: events of one subject stay in order. */
    String subject();

    /** The subject's own dense counter: 1, 2, 3 ... one number for one event. */
    long sequence();

    /** The code of the office that governs the subject. */
    String scope();

    /** When it is true in the business. */
    LocalDate effectiveOn();
}
