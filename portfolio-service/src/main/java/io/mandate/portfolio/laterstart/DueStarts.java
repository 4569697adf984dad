package io.mandate.portfolio.laterstart;

import io.mandate.platform.event.Cause;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts of one approval whose month has come, with why and when it was approved, and to which chain and trace it belongs. */
record DueStarts(
        List<StartToCome> starts,
        String reason,
        Instant approvedAt,
        Cause cause,
        @Nullable String traceparent) {

    DueStarts {
        starts = List.copyOf(starts);
    }
}
