package io.mandate.platform.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an auditor reads of a change. */
record AuditRecordView(
        UUID id,
        Instant at,
        String actor,
        String action,
        String objectType,
        String objectId,
        String office,
        @JsonRawValue @Schema(implementation = Object.class) @Nullable String before,
        @JsonRawValue @Schema(implementation = Object.class) @Nullable String after,
        @Nullable String reason,
        String correlationId,
        @Nullable String traceId) {

    static AuditRecordView of(AuditRecord stored) {
        return new AuditRecordView(
                stored.id(),
                stored.at(),
                stored.actor(),
                stored.action(),
                stored.objectType(),
                stored.objectId(),
                stored.office(),
                stored.before(),
                stored.after(),
                stored.reason(),
                stored.correlationId(),
                stored.traceId());
    }
}
