package io.mandate.reporting.summary;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The costs of many projects in one currency; amounts of different currencies are never added. */
public record CostTotals(
        String currency,
        @Schema(description = "Projects with both costs in this currency") long projects,
        @Schema(nullable = true, description = "What they were planned to cost")
                @Nullable MoneyTotal plannedCost,
        @Schema(nullable = true, description = "What they will cost as it looks now")
                @Nullable MoneyTotal projectedCost,
        @Schema(
                        nullable = true,
                        description =
                                "Planned less projected: below zero they cost more than planned")
                @Nullable MoneyTotal costVariance,
        Share costVariancePercent,
        @Schema(description = "Projects with a planned and no comparable projected cost")
                long plannedOnlyProjects,
        @Schema(nullable = true, description = "Their planned cost: not part of the totals above")
                @Nullable MoneyTotal plannedOnlyCost) {

    static final String NO_COST = "NO_PROJECT_WITH_BOTH_COSTS";
    static final String NO_PLANNED_COST = "PLANNED_COST_IS_ZERO";

    static CostTotals of(String currency, Both both, PlannedOnly only) {
        var plannedOnlyCost = only.projects() == 0 ? null : MoneyTotal.of(only.planned(), currency);
        if (both.projects() == 0) {
            return new CostTotals(
                    currency,
                    0,
                    null,
                    null,
                    null,
                    Share.undefined(NO_COST),
                    only.projects(),
                    plannedOnlyCost);
        }
        var variance = both.planned().subtract(both.projected());
        return new CostTotals(
                currency,
                both.projects(),
                MoneyTotal.of(both.planned(), currency),
                MoneyTotal.of(both.projected(), currency),
                MoneyTotal.of(variance, currency),
                Share.of(variance, both.planned(), NO_PLANNED_COST),
                only.projects(),
                plannedOnlyCost);
    }

    /** The projects whose planned and projected costs can be compared. */
    record Both(long projects, BigDecimal planned, BigDecimal projected) {}

    /** The projects whose planned cost has nothing to compare it with. */
    record PlannedOnly(long projects, BigDecimal planned) {}
}
