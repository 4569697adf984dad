package io.mandate.portfolio.directive;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.portfolio.PortfolioId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A directive and the project's answer, null until it has arrived. */
record DirectiveView(
        DirectiveId id,
        PortfolioId portfolioId,
        ProjectId projectId,
        DirectiveKind kind,
        LocalDate effectiveOn,
        String reason,
        @Nullable Integer rank,
        Instant givenAt,
        String correlationId,
        @Nullable DirectiveAnswer answer,
        @Nullable Instant answeredAt) {

    static DirectiveView of(Directive directive) {
        return new DirectiveView(
                directive.id(),
                directive.portfolioId(),
                directive.projectId(),
                directive.kind(),
                directive.effectiveOn(),
                directive.reason(),
                directive.rank(),
                directive.givenAt(),
                directive.correlationId(),
                directive.answer(),
                directive.answeredAt());
    }
}
