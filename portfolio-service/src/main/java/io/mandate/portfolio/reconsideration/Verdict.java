package io.mandate.portfolio.reconsideration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who declined a proposal, when and why. */
@Embeddable
record Verdict(
        @Column(name = "decided_at") Instant decidedAt,
        @Column(name = "decided_by") String decidedBy,
        @Column(name = "decision_reason") String reason) {}
