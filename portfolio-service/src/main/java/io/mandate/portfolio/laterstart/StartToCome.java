package io.mandate.portfolio.laterstart;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.portfolio.ProjectId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A project that is to start in a month which had not come when the run was approved, and where it stands in the
 * ranking of that run; or was to start, and why it does not.
 */
public record StartToCome(
        ProjectId projectId,
        UUID runId,
        @Schema(implementation = String.class, format = "month", examples = "2027-03")
                YearMonth month,
        int rank,
        StartState state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Lapse lapse) {

    /** How far it is; one that was given is a directive and no longer a start to come. */
    public enum StartState {
        COMING,
        /** It will not be given. */
        LAPSED
    }

    /** When it lapsed, and why in words. */
    public record Lapse(
            Instant at,
            @Schema(examples = "it was asked since to wait or to end") String because) {}

    /** One that comes. */
    public StartToCome(ProjectId projectId, UUID runId, YearMonth month, int rank) {
        this(projectId, runId, month, rank, StartState.COMING, null);
    }
}
