package io.mandate.portfolio.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** The approval of a run: by whom, why, from when on, how many projects moved and were directed. */
@Embeddable
public record Decision(
        @Column(name = "decided_at") Instant decidedAt,
        @Column(name = "decided_by") String decidedBy,
        @Column(name = "decision_reason") String reason,
        @Column(name = "effective_on") LocalDate effectiveOn,
        @Column(name = "moved") Integer moved,
        @Column(name = "directed") Integer directed) {}
