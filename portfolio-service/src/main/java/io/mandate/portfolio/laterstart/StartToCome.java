package io.mandate.portfolio.laterstart;

import io.mandate.portfolio.ProjectId;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project that is to start in a month which had not come when the run was approved that ranks it so. */
public record StartToCome(
        ProjectId projectId,
        UUID runId,
        @Schema(implementation = String.class, format = "month", examples = "2027-03")
                YearMonth month,
        int rank) {}
