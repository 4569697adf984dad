package io.mandate.project.directive;

import io.mandate.project.Project;
import io.mandate.project.ProjectProblem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A directive of portfolio-service with its answer. */
@Entity
@Table(name = "directive")
@Filter(name = "scope")
class Directive {
    @Id private UUID id;
    private UUID projectId;
    private String office;
    private UUID portfolioId;

    @Enumerated(EnumType.STRING)
    private DirectiveKind kind;

    private LocalDate effectiveOn;
    private String reason;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private Answer.Kind answer;

    @Enumerated(EnumType.STRING)
    private @Nullable ProjectProblem rule;

    private @Nullable String detail;
    private @Nullable LocalDate until;
    private String correlationId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Directive() {}

    Directive(Order order, Project project, DirectiveAnswered answered, Instant at, String chain) {
        this.id = order.directiveId();
        this.projectId = project.id().value();
        this.office = project.office();
        this.portfolioId = order.portfolioId();
        this.kind = order.kind();
        this.effectiveOn = order.effectiveOn();
        this.reason = order.reason();
        this.receivedAt = at;
        this.answer = answered.answer();
        this.rule = answered.rule();
        this.detail = answered.detail();
        this.until = answered.until();
        this.correlationId = chain;
    }

    String office() {
        return office;
    }

    UUID projectId() {
        return projectId;
    }

    DirectiveView view() {
        return new DirectiveView(
                id,
                portfolioId,
                kind,
                effectiveOn,
                reason,
                receivedAt,
                answer,
                rule,
                detail,
                until,
                correlationId);
    }
}
