package io.mandate.project.directive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a directive; the project is the event's subject. */
public record Order(
        UUID directiveId,
        UUID portfolioId,
        DirectiveKind kind,
        LocalDate effectiveOn,
        String reason,
        @Nullable Integer rank) {
    public static final String TYPE = "mandate.portfolio.project-directed.v1";

    public Order {
        if (directiveId == null || portfolioId == null || kind == null || effectiveOn == null) {
            throw new IllegalArgumentException("needs directiveId, portfolioId, kind, effectiveOn");
        }
        reason = reason == null || reason.isBlank() ? "Directed by the portfolio" : reason;
    }
}
