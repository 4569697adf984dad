package io.mandate.resource.planning;

import static io.mandate.resource.ResourceProblem.ALREADY_DECIDED;
import static io.mandate.resource.ResourceProblem.RUN_NOT_FINISHED;
import static io.mandate.resource.ResourceProblem.RUN_WITHOUT_PLAN;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The planning of an office's month: its snapshot, what was found, and whether it was approved. */
@Entity
@SQLRestriction(ScopeTree.GOVERNED)
class AllocationRun {
    @Id private UUID id;
    private String office;
    private YearMonth month;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Snapshot snapshot;

    private String correlationId;
    private @Nullable String causationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Result result;

    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable String approvalReason;
    @Version private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AllocationRun() {}

    AllocationRun(UUID id, Snapshot snapshot, String correlationId) {
        this.id = id;
        this.office = snapshot.office();
        this.month = snapshot.month();
        this.snapshot = snapshot;
        this.correlationId = correlationId;
        this.causationId =
                snapshot.newestDirective()
                        .filter(directive -> directive.correlationId().equals(correlationId))
                        .map(Snapshot.OpenDirective::eventId)
                        .orElse(null);
    }

    void conclude(Result found) {
        result = found;
    }

    /** Makes the plan the live allocation; a run is approved once. */
    Result approve(String by, Instant at, @Nullable String reason) {
        if (approvedAt != null) {
            throw new ProblemException(
                    ALREADY_DECIDED, "Approved by %s at %s".formatted(approvedBy, approvedAt));
        }
        if (result == null) {
            throw new ProblemException(RUN_NOT_FINISHED, "The run has no result");
        }
        if (!result.hasPlan()) {
            throw new ProblemException(RUN_WITHOUT_PLAN, "The run ended " + result.status());
        }
        approvedBy = by;
        approvedAt = at;
        approvalReason = reason;
        return result;
    }

    UUID id() {
        return id;
    }

    String office() {
        return office;
    }

    YearMonth month() {
        return month;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    String correlationId() {
        return correlationId;
    }

    @Nullable String causationId() {
        return causationId;
    }

    @Nullable Result result() {
        return result;
    }

    @Nullable Approval approval() {
        return approvedBy == null || approvedAt == null
                ? null
                : new Approval(approvedBy, approvedAt, approvalReason);
    }

    /** Who approved, when and why. */
    @Schema(name = "AllocationApproval")
    record Approval(String approvedBy, Instant approvedAt, @Nullable String reason) {}
}
