package io.mandate.reporting.freshness;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of one source's events has arrived in the read tables. */
record SourceFreshness(
        @Schema(examples = "project-service") String source,
        @Schema(examples = "mandate.project.events.v1") String topic,
        @Schema(description = "Records taken from the topic since it exists") long events,
        @Schema(
                        nullable = true,
                        description =
                                "Records in the topic that are not taken yet; null when the broker does not answer")
                @Nullable Long lag,
        @Schema(description = "Events that wait for a missing one, or failed and wait for a person")
                long held,
        @Schema(
                        nullable = true,
                        description = "When the newest taken event was recorded by its source")
                @Nullable Instant lastEventTime,
        @Schema(nullable = true) @Nullable Instant lastReceivedAt) {

    boolean complete() {
        return lag != null && lag == 0 && held == 0;
    }
}
