package io.mandate.platform.event;

import java.time.LocalDate;

/**
 * A fact that other services may react to; the record's own components are its payload. Its sequence
 * is the subject's own dense counter: 1, 2, 3 ... one number for one event.
 */
public non-sealed interface DomainEvent extends Message {
    /** When it is true in the business. */
    LocalDate effectiveOn();
}
