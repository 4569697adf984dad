package io.mandate.project.baseline;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The baselines that change control has approved: performance is measured against the current one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PerformanceBaseline(
        @Schema(description = "Absent while none is approved") @Nullable Baseline first,
        @Schema(description = "Absent while none is approved") @Nullable Baseline current,
        @Schema(description = "How often the first was replaced") int rebaselines) {}
