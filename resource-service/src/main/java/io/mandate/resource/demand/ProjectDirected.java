package io.mandate.resource.demand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What this service reads of a directive. */
record ProjectDirected(
        DirectiveKind kind, @Nullable LocalDate effectiveOn, @Nullable Integer rank) {
    static final String TYPE = "mandate.portfolio.project-directed.v1";
}
