package io.mandate.portfolio.scoring;

import static io.mandate.portfolio.Decimals.tidy;
import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Σ weight × contribution / Σ weight over a strategy's goals, 0 to 100 when the contributions are.
 * Weights need not add up to 1; a goal that the project says nothing about contributes 0 and says so.
 */
public record WeightedScore(BigDecimal value, List<ScorePart> parts) {
    /** The name of the formula in answers. */
    public static final String FORMULA = "WEIGHTED_SCORE";

    private static final int DIGITS = 6;

    public WeightedScore {
        parts = List.copyOf(parts);
    }

    /** Scores the contributions, by goal code; those to goals that the strategy does not have count nothing. */
    public static WeightedScore of(
            List<GoalWeight> weights, Map<String, BigDecimal> contributions) {
        var total =
                weights.stream().map(GoalWeight::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0) {
            throw new IllegalArgumentException("The weights must add up to more than 0");
        }
        var parts = weights.stream().map(w -> part(w, total, contributions)).toList();
        var sum =
                weights.stream()
                        .map(w -> w.weight().multiply(contribution(w, contributions)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new WeightedScore(tidy(sum.divide(total, DIGITS, HALF_EVEN)), parts);
    }

    private static ScorePart part(
            GoalWeight goal, BigDecimal total, Map<String, BigDecimal> contributions) {
        var contribution = contribution(goal, contributions);
        return new ScorePart(
                goal.goal(),
                goal.weight(),
                contribution,
                tidy(goal.weight().multiply(contribution).divide(total, DIGITS, HALF_EVEN)),
                contributions.containsKey(goal.goal()));
    }

    private static BigDecimal contribution(GoalWeight goal, Map<String, BigDecimal> contributions) {
        return contributions.getOrDefault(goal.goal(), BigDecimal.ZERO);
    }
}
