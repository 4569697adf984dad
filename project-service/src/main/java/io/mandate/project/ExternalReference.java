package io.mandate.project;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A project under its foreign name, with the version of the source that was taken last. */
@Entity
@Table(name = "external_reference")
class ExternalReference {
    @EmbeddedId private ExternalRef ref;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    /** Follows the project by the foreign key. */
    @Column(updatable = false)
    private String office;

    private @Nullable Long sourceVersion;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    ExternalReference() {}

    ExternalReference(ExternalRef ref, Project project, String office) {
        this.ref = ref;
        this.project = project;
        this.office = office;
    }

    ExternalRef ref() {
        return ref;
    }

    Project project() {
        return project;
    }

    String office() {
        return office;
    }

    @Nullable Long sourceVersion() {
        return sourceVersion;
    }

    void take(long version) {
        sourceVersion = version;
    }
}
