package io.mandate.project.directive;

import io.mandate.platform.event.Cause;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.ProjectProblem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A directive of portfolio-service with its answer. */
@Entity
@Table(name = "directive")
@SQLRestriction(ScopeTree.GOVERNED)
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
    private @Nullable String causationId;
    private String actor;
    private @Nullable String origin;
    private @Nullable UUID supersededBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Directive() {}

    Directive(Order order, Project project, DirectiveAnswered answered, Instant at, Cause cause) {
        this.id = order.directiveId();
        this.projectId = project.id().value();
        this.office = project.office();
        this.portfolioId = order.portfolioId();
        this.kind = order.kind();
        this.effectiveOn = order.effectiveOn();
        this.reason = order.reason();
        this.receivedAt = at;
        this.correlationId = cause.correlationId();
        this.causationId = cause.causationId();
        this.actor = cause.actor();
        this.origin = cause.origin();
        note(answered);
    }

    void answer(DirectiveAnswered anew) {
        note(anew);
    }

    private void note(DirectiveAnswered answered) {
        answer = answered.answer();
        rule = answered.rule();
        detail = answered.detail();
        until = answered.until();
    }

    /** The order as it stands on a later day. */
    Order order(LocalDate on) {
        return new Order(id, portfolioId, kind, on, reason, null);
    }

    /** Why it was given, and by whom: also of what follows from it later. */
    Cause cause() {
        return new Cause(correlationId, causationId, actor, origin);
    }

    UUID id() {
        return id;
    }

    String office() {
        return office;
    }

    ProjectId projectId() {
        return new ProjectId(projectId);
    }

    @Nullable LocalDate until() {
        return until;
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
                supersededBy,
                correlationId);
    }
}
