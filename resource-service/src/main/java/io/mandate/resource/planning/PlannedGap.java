package io.mandate.resource.planning;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.resource.ProjectId;
import io.mandate.resource.allocation.UnmetDemand;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** A row of what a run's plan leaves unmet. */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
class PlannedGap {
    @EmbeddedId private RowId id;

    @SuppressWarnings("UnusedVariable") // the scope filter reads it
    private String office;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId project;

    private String role;
    private int minutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private Explanation explanation;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlannedGap() {}

    PlannedGap(
            RowId id,
            String office,
            ProjectId project,
            String role,
            int minutes,
            Explanation explanation) {
        this.id = id;
        this.office = office;
        this.project = project;
        this.role = role;
        this.minutes = minutes;
        this.explanation = explanation;
    }

    UnmetDemand unmet() {
        return new UnmetDemand(role, minutes, explanation.reason());
    }

    ProjectId project() {
        return project;
    }

    String role() {
        return role;
    }

    int minutes() {
        return minutes;
    }

    Explanation explanation() {
        return explanation;
    }

    int position() {
        return id.position();
    }
}
