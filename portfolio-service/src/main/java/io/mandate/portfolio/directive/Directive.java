package io.mandate.portfolio.directive;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.Stamp;
import io.mandate.portfolio.portfolio.PortfolioId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** What a portfolio asked of a project, and what came back. It is never changed, only answered. */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
public class Directive {
    static final String STATE = "directive";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DirectiveId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "portfolio_id"))
    private PortfolioId portfolioId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId projectId;

    /** The number of the directive among those to the project, from whichever portfolio. */
    private long sequence;

    private String office;

    @Enumerated(EnumType.STRING)
    private DirectiveKind kind;

    private String reason;
    private @Nullable Integer rank;
    private LocalDate effectiveOn;
    private Instant givenAt;
    private String correlationId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable DirectiveAnswer answer;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Directive() {}

    Directive(DirectiveId id, PortfolioId portfolioId, Order order, Numbered numbered) {
        this.id = id;
        this.portfolioId = portfolioId;
        this.projectId = order.projectId();
        this.office = order.office();
        this.kind = order.kind();
        this.rank = order.rank();
        this.sequence = numbered.sequence();
        this.reason = numbered.reason();
        this.effectiveOn = numbered.effectiveOn();
        this.givenAt = numbered.givenAt();
        this.correlationId = numbered.correlationId();
    }

    /** What is asked of which project of which office. */
    public record Order(
            ProjectId projectId, String office, DirectiveKind kind, @Nullable Integer rank) {}

    /** The circumstances it is given in. */
    record Numbered(
            long sequence,
            String reason,
            LocalDate effectiveOn,
            Instant givenAt,
            String correlationId) {}

    ProjectDirected announced() {
        var stamp = new Stamp(projectId.toString(), sequence, office, effectiveOn);
        return new ProjectDirected(stamp, id, portfolioId, kind, reason, rank);
    }

    /** What is asked of the project at present; what it answers is the project's to tell. */
    AggregateState state() {
        return new AggregateState(
                STATE,
                projectId.toString(),
                sequence,
                office,
                new DirectiveState(id, portfolioId, kind, reason, rank, effectiveOn, givenAt));
    }

    /** Notes what project-service answered; a later answer replaces a deferral. */
    void answered(DirectiveAnswer given, Instant when) {
        answer = given;
        answeredAt = when;
    }

    DirectiveId id() {
        return id;
    }

    PortfolioId portfolioId() {
        return portfolioId;
    }

    ProjectId projectId() {
        return projectId;
    }

    DirectiveKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    @Nullable Integer rank() {
        return rank;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    Instant givenAt() {
        return givenAt;
    }

    String correlationId() {
        return correlationId;
    }

    @Nullable DirectiveAnswer answer() {
        return answer;
    }

    @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
