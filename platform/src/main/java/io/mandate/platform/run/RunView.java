package io.mandate.platform.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a caller sees of a run; progress is in percent. */
public record RunView(
        UUID id,
        String kind,
        RunState state,
        int progress,
        @Nullable String message,
        @Nullable String failure,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        String requestedBy,
        String correlationId) {}
