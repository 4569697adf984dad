package io.mandate.project.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.ProjectStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step of a project's life. */
@Schema(name = "StatusChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatusChangeView(
        @Schema(description = "The number of the project's event") long number,
        ProjectStatus from,
        ProjectStatus to,
        String reason,
        @Nullable LocalDate holdUntil,
        @Nullable LocalDate windDownOn,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Schema(description = "The subject of the token, or the system") String recordedBy) {}
