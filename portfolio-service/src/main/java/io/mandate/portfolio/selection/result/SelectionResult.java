package io.mandate.portfolio.selection.result;

import static java.util.Objects.requireNonNullElse;

import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.portfolio.Objective;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.mandate.portfolio.selection.model.SelectionSolution.StoppedBy;
import io.mandate.portfolio.valuation.Assumption;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a run found. Nothing can be worth more than the upper bound; gap is the share by which an
 * unknown selection could be better, 0 when it is proven that none is. Value, bound and gap are null
 * when there is no selection; the conflicts then say why.
 */
public record SelectionResult(
        Status status,
        Objective objective,
        String formula,
        String unit,
        @DecimalText @Nullable BigDecimal value,
        @DecimalText @Nullable BigDecimal upperBound,
        @Nullable Double gap,
        int candidates,
        int leftOut,
        int selected,
        List<BudgetUse> budgetUse,
        List<String> conflicts,
        Map<Assumption, Integer> assumptions,
        How how,
        List<ShareUse> shares,
        List<LimitUse> limits,
        List<AverageUse> averages) {

    public SelectionResult {
        // runs that ended before there were shares, limits and averages have none
        shares = List.copyOf(requireNonNullElse(shares, List.of()));
        limits = List.copyOf(requireNonNullElse(limits, List.of()));
        averages = List.copyOf(requireNonNullElse(averages, List.of()));
    }

    /** Of what an average is taken. */
    public enum Averaged {
        /** What the goals that a project serves weigh. */
        ALIGNMENT,
        /** The risk factor. */
        RISK,
        /** 1 for a risk above the portfolio's level, else 0: the average is the share of high risks. */
        HIGH_RISK
    }

    /** What the selection's average comes to, 0 to 1, weighted by what it takes from the budgets by what runs; null if that is nothing. */
    public record AverageUse(
            Averaged of,
            @DecimalText BigDecimal weight,
            @Nullable @DecimalText BigDecimal average,
            @Nullable @DecimalText BigDecimal atLeast,
            @Nullable @DecimalText BigDecimal atMost) {}

    /** What a bucket has of what the selection takes from the budgets, 0 to 1; null if it takes nothing. */
    public record ShareUse(
            String name,
            @DecimalText BigDecimal bucket,
            @DecimalText BigDecimal all,
            @Nullable @DecimalText BigDecimal share) {}

    /** What the selection takes of a limit beside the budgets, in its own unit. */
    public record LimitUse(
            String limit,
            String unit,
            @Nullable @DecimalText BigDecimal atLeast,
            @Nullable @DecimalText BigDecimal atMost,
            @DecimalText BigDecimal used) {}

    /** How the answer came about; only the seconds differ between two runs that are reproducible. */
    public record How(
            String engine,
            int seed,
            double work,
            StoppedBy stoppedBy,
            boolean reproducible,
            double seconds) {}

    /** What the selection takes from a budget, and about what one more unit of it would bring. */
    public record BudgetUse(
            String period,
            @DecimalText BigDecimal budget,
            @DecimalText BigDecimal used,
            @DecimalText BigDecimal left,
            @Schema(description = "Value of one more unit of money in the relaxed problem")
                    double price) {}

    public boolean hasSelection() {
        return value != null;
    }
}
