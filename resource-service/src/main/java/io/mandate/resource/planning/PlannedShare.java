package io.mandate.resource.planning;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.resource.PersonId;
import io.mandate.resource.ProjectId;
import io.mandate.resource.allocation.Share;
import io.mandate.resource.allocation.model.AllocationSolution;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.SQLRestriction;

/** A row of a run's plan: somebody's minutes for a project. */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
class PlannedShare {
    @EmbeddedId private RowId id;

    @SuppressWarnings("UnusedVariable") // the scope filter reads it
    private String office;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId project;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String role;
    private int minutes;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlannedShare() {}

    PlannedShare(RowId id, String office, AllocationSolution.Assignment found) {
        this.id = id;
        this.office = office;
        this.project = ProjectId.fromString(found.project());
        this.person = PersonId.fromString(found.person());
        this.role = found.role();
        this.minutes = found.minutes();
    }

    Share share() {
        return new Share(person, role, minutes);
    }

    ProjectId project() {
        return project;
    }

    int position() {
        return id.position();
    }
}
