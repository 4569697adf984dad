package io.mandate.portfolio.alignment;

import io.mandate.platform.money.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What serves a goal and the goals below it: initiatives, projects and benefits, and their money against the goal's weight. */
record GoalCoverage(
        String goal,
        String name,
        @Nullable @Schema(nullable = true) String parent,
        boolean leaf,
        @Schema(description = "Its share of all that is wanted", examples = "0.125")
                BigDecimal weight,
        long initiatives,
        long projects,
        @Schema(description = "Of these, projects that promise benefits") long benefits,
        @Schema(description = "Of these, projects without a known cost in this currency")
                long withoutCost,
        @Schema(description = "Its shares of the planned costs") Money cost,
        @Schema(description = "Its shares of the benefits of the business cases") Money benefit,
        @Schema(description = "cost / cost of all that serves a goal") Share costShare,
        @Nullable
                @Schema(
                        nullable = true,
                        description =
                                "costShare - weight: above 0 it takes more than it weighs; null without a"
                                        + " costShare")
                BigDecimal deviation,
        @Schema(description = "cost / all budgets of the portfolio") Share budgetShare) {}
