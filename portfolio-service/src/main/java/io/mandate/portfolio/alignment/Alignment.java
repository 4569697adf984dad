package io.mandate.portfolio.alignment;

import io.mandate.platform.money.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of what is done serves a goal, and how much of what is wanted is served. */
record Alignment(
        long projects,
        @Schema(description = "Projects that serve a goal") long aligned,
        @Schema(description = "aligned / projects") Share alignedShare,
        @Schema(description = "Projects without a known cost in this currency; no part of the sums")
                long withoutCost,
        Money cost,
        @Schema(description = "The part of the cost that is for a goal") Money alignedCost,
        @Schema(description = "alignedCost / cost") Share alignedCostShare,
        @Schema(description = "Goals with nothing below them") long leaves,
        @Schema(description = "Of these, goals that a project serves") long leavesServed,
        @Schema(description = "What these weigh of all that is wanted", examples = "0.85")
                BigDecimal weightServed) {}
