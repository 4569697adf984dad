package io.mandate.reporting.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of one office's own projects, or of all of them. */
@Schema(name = "PortfolioSummaryRow")
public record SummaryRow(
        @Schema(nullable = true, description = "The office's code; null in the total")
                @Nullable String office,
        @Schema(nullable = true) @Nullable String name,
        long projects,
        @Schema(description = "Distinct investments that the projects belong to") long investments,
        @Schema(description = "Projects with planned and projected cost in one currency")
                long withCost,
        @Schema(description = "One entry per currency") List<CostTotals> costs,
        long overBudget,
        long underBudget,
        long onBudget,
        BandCounts costBands,
        long late,
        long early,
        long onTime,
        BandCounts scheduleBands,
        @Schema(description = "Projects per status") SortedMap<String, Long> byStatus,
        @Schema(examples = "1240.5") BigDecimal allocatedHours,
        @Schema(examples = "80") BigDecimal unmetHours,
        @Schema(
                        description = "What the figures lack, in words",
                        examples = "[\"incomplete: 17 of 2,472 without cost\"]")
                List<String> incomplete) {}
