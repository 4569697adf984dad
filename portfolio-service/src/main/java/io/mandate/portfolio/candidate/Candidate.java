package io.mandate.portfolio.candidate;

import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ProjectStatus;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A project as this service knows it: a copy that follows the project's events. */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
public class Candidate {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId projectId;

    private String office;
    private String name;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ProjectFacts facts;

    /** The number of the project's event that it was brought up to last. */
    private long asOfEvent;

    private Instant eventTime;
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Candidate() {}

    @SuppressWarnings("NullAway.Init") // tell() fills the rest
    Candidate(ProjectId projectId) {
        this.projectId = projectId;
    }

    /** Takes over what the project says about itself. */
    void tell(ProjectTold told, String governingOffice) {
        office = governingOffice;
        name = told.name();
        status = told.status();
        facts = told.facts();
    }

    void become(ProjectStatus next) {
        status = next;
    }

    /** Notes up to which event it is true. */
    void follow(IncomingEvent event, Instant now) {
        asOfEvent = event.sequence();
        eventTime = event.time();
        receivedAt = now;
    }

    public ProjectId projectId() {
        return projectId;
    }

    public String office() {
        return office;
    }

    public String name() {
        return name;
    }

    public ProjectStatus status() {
        return status;
    }

    public ProjectFacts facts() {
        return facts;
    }

    /** As it is now, whatever becomes of it. */
    public KnownProject known() {
        return new KnownProject(projectId, office, name, status, facts);
    }

    long asOfEvent() {
        return asOfEvent;
    }

    Instant eventTime() {
        return eventTime;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
