package io.mandate.reporting.eventlog;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event as it was said, and when it arrived here. */
@Schema(name = "Event")
public record LoggedEvent(
        @Schema(description = "CloudEvents id, UUIDv7") String id,
        @Schema(examples = "mandate.project.status-changed.v1") String type,
        @Schema(examples = "/mandate/project-service") String source,
        @Schema(description = "Id of the object that the event is about") String subject,
        @Schema(description = "The subject's own event number, dense from 1") long sequence,
        @Schema(description = "When it was recorded by its source") Instant time,
        @Schema(description = "When it is true in the business") LocalDate effectiveOn,
        @Schema(description = "When it arrived here") Instant receivedAt,
        @Schema(nullable = true, description = "The office that governs the subject")
                @Nullable String office,
        String correlationId,
        @Schema(nullable = true, description = "Id of the event that caused this one")
                @Nullable String causationId,
        @Schema(nullable = true) @Nullable String actor,
        @Schema(nullable = true) @Nullable String origin,
        @Schema(implementation = Object.class, description = "The event's value as it was sent")
                @JsonRawValue
                String data) {}
