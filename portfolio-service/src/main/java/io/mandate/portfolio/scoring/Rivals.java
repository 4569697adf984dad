package io.mandate.portfolio.scoring;

import static io.mandate.portfolio.Fraction.UNIT;
import static io.mandate.portfolio.Fraction.ZERO;

import io.mandate.portfolio.Fraction;
import io.mandate.portfolio.scoring.SwapPoint.NoSwap;

/**
 * Two neighbours of a ranking and the criterion whose weight is moved. With weight t the first leads by t × a + (1 − t)
 * × b, where a is its lead by the criterion and b its lead by the others in their proportions; that is 0 at t = b ÷ (b −
 * a) (Triantaphyllou and Sánchez, A sensitivity analysis approach for MCDM methods, 1997).
 */
record Rivals(Alternative first, Alternative second, String criterion) {
    private static final int DECIMALS = 12;
    private static final Fraction HALF = UNIT.over(Fraction.whole(2));

    SwapPoint swap(CriterionWeights weights, Fraction lead) {
        var weight = weights.of(criterion);
        if (weight.equals(UNIT)) {
            return SwapPoint.never(this, NoSwap.OTHERS_COUNT_NOTHING);
        }
        var here = first.score(criterion).minus(second.score(criterion));
        var elsewhere = lead.minus(weight.times(here)).over(UNIT.minus(weight));
        var slope = here.minus(elsewhere);
        if (slope.signum() == 0) {
            return SwapPoint.never(
                    this,
                    lead.signum() == 0
                            ? NoSwap.EQUAL_AT_EVERY_WEIGHT
                            : NoSwap.SAME_LEAD_AT_EVERY_WEIGHT);
        }
        var level = elsewhere.over(slope.negated());
        if (level.compareTo(ZERO) < 0 || level.compareTo(UNIT) > 0) {
            return SwapPoint.never(this, NoSwap.AHEAD_AT_EVERY_WEIGHT);
        }
        boolean end = level.equals(ZERO) || level.equals(UNIT);
        return end && ahead(weights.with(criterion, HALF)).equals(first.id())
                ? SwapPoint.never(this, NoSwap.EQUAL_ONLY_AT_THE_END)
                : at(level, weights);
    }

    /** Who is ahead on either side is scored anew, half-way to the end. */
    private SwapPoint at(Fraction level, CriterionWeights weights) {
        boolean lowest = level.equals(ZERO);
        return new SwapPoint(
                first.id(),
                second.id(),
                criterion,
                level.decimal(DECIMALS),
                level.toString(),
                lowest ? null : ahead(weights.with(criterion, level.times(HALF))),
                ahead(weights.with(criterion, level.plus(UNIT).times(HALF))),
                null);
    }

    private String ahead(CriterionWeights weights) {
        return weights.score(first).compareTo(weights.score(second)) > 0 ? first.id() : second.id();
    }
}
