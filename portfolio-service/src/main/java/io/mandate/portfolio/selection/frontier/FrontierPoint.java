package io.mandate.portfolio.selection.frontier;

import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The best selection with a share of the present budgets, in whole numbers of the problem.
 *
 * @param share of every budget; 1 is the present one
 * @param budget all budgets together
 * @param used what the selection takes of them together; null without a selection, like value, bound and chosen
 * @param bound what no selection with these budgets is worth more than
 */
public record FrontierPoint(
        BigDecimal share,
        BigInteger budget,
        Status status,
        @Nullable BigInteger used,
        @Nullable Long value,
        @Nullable Long bound,
        @Nullable Integer chosen) {

    /** The same with a bound that is known from elsewhere, if that is lower. */
    FrontierPoint boundedBy(long other) {
        if (value == null || bound == null || other >= bound) {
            return this;
        }
        var proven = other == value ? Status.OPTIMAL : status;
        return new FrontierPoint(share, budget, proven, used, value, other, chosen);
    }

    /** With the selection found for less budget, if that is worth more. */
    FrontierPoint atLeast(FrontierPoint less) {
        if (less.value == null || bound == null || (value != null && value >= less.value)) {
            return this;
        }
        var its = bound.equals(less.value) ? Status.OPTIMAL : Status.FEASIBLE;
        return new FrontierPoint(share, budget, its, less.used, less.value, bound, less.chosen);
    }
}
