package io.mandate.project.status;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.project.ProjectEvent.StatusChanged;
import io.mandate.project.ProjectStatus;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** One step of a project's life, as it was recorded. */
@Entity
@Table(name = "status_change")
@SQLRestriction(ScopeTree.GOVERNED)
class PastChange {
    @EmbeddedId private Key key;
    private String office;

    @Enumerated(EnumType.STRING)
    private ProjectStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private ProjectStatus toStatus;

    private String reason;
    private @Nullable LocalDate holdUntil;
    private @Nullable LocalDate windDownOn;
    private LocalDate effectiveOn;
    private Instant recordedAt;
    private String recordedBy;

    /** The project and the number of its event. */
    @Embeddable
    record Key(UUID projectId, long sequence) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate
    PastChange() {}

    PastChange(StatusChanged event, Instant recordedAt, String recordedBy) {
        this.key = new Key(event.stamp().project().value(), event.sequence());
        this.office = event.scope();
        this.fromStatus = event.from();
        this.toStatus = event.to();
        this.reason = event.reason();
        this.holdUntil = event.holdUntil();
        this.windDownOn = event.windDownOn();
        this.effectiveOn = event.effectiveOn();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    String office() {
        return office;
    }

    StatusChangeView view() {
        return new StatusChangeView(
                key.sequence(),
                fromStatus,
                toStatus,
                reason,
                holdUntil,
                windDownOn,
                effectiveOn,
                recordedAt,
                recordedBy);
    }
}
