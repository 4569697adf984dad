package io.mandate.project.deliverable;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was decided last about a deliverable. */
@Schema(name = "DeliverableDecision")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Decision(
        Outcome outcome, String reason, String by, @Nullable String onBehalfOf, Instant at) {
    /** What became of it. */
    @Schema(name = "DeliverableOutcome")
    enum Outcome {
        ACCEPTED,
        REJECTED,
        REOPENED
    }
}
