package io.mandate.reporting.summary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many projects lie in each band of absolute deviation. */
public record BandCounts(
        @Schema(description = "Under 10 %") long green,
        @Schema(description = "From 10 % to under 30 %") long yellow,
        @Schema(description = "30 % and more") long red,
        @Schema(description = "A part is missing or the plan is zero") long undefined) {}
