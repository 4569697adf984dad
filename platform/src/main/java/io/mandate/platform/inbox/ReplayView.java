package io.mandate.platform.inbox;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a replay, or of the first event behind a gap that was jumped. */
@Schema(name = "Replay")
record ReplayView(UUID id, Outcome outcome, @Nullable String error) {

    /** QUEUED: it will be taken when the database allows or when the consumer gets its next records. */
    enum Outcome {
        APPLIED,
        FAILED,
        QUEUED
    }
}
