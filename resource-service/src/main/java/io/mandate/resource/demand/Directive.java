package io.mandate.resource.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** The last directive that a project was given, and the event that brought it. */
@Embeddable
public record Directive(
        @Enumerated(EnumType.STRING) @Column(name = "directive_kind") DirectiveKind kind,
        @Column(name = "directive_effective_on") LocalDate effectiveOn,
        @Column(name = "directive_given_at") Instant givenAt,
        @Column(name = "directive_event_id") String eventId,
        @Column(name = "directive_correlation_id") String correlationId) {}
