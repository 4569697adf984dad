package io.mandate.portfolio.scoring;

import static io.mandate.portfolio.Decimals.tidy;
import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Σ weight × contribution over a strategy's goals, 0 to 100 when the contributions are. The weights
 * make up exactly 1; a goal that the project says nothing about contributes 0 and says so.
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
        if (total.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("The weights make up %s, not 1".formatted(total));
        }
        var parts = weights.stream().map(w -> part(w, contributions)).toList();
        var sum =
                weights.stream()
                        .map(w -> w.weight().multiply(contribution(w, contributions)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new WeightedScore(rounded(sum), parts);
    }

    private static ScorePart part(GoalWeight goal, Map<String, BigDecimal> contributions) {
        var contribution = contribution(goal, contributions);
        return new ScorePart(
                goal.goal(),
                goal.weight(),
                contribution,
                rounded(goal.weight().multiply(contribution)),
                contributions.containsKey(goal.goal()));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return tidy(value.setScale(DIGITS, HALF_EVEN));
    }

    private static BigDecimal contribution(GoalWeight goal, Map<String, BigDecimal> contributions) {
        return contributions.getOrDefault(goal.goal(), BigDecimal.ZERO);
    }
}
