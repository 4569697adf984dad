package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * The usual way to a portfolio: candidates are ranked by a score and taken from the top as long as the
 * budgets last; whoever does not fit is passed over. For problems of ceilings alone, one option each.
 */
final class RankAndFill {
    private RankAndFill() {}

    /** What is chosen when the highest score comes first; ties in the order of names. */
    static long byValue(SelectionProblem problem) {
        return filled(problem, candidate -> (double) candidate.value());
    }

    /** By value per unit of what is used of all limits together. */
    static long byValuePerCost(SelectionProblem problem) {
        return filled(problem, candidate -> candidate.value() / cost(candidate));
    }

    private static double cost(Candidate candidate) {
        return Math.max(1, candidate.use().values().stream().mapToLong(Long::longValue).sum());
    }

    private static long filled(SelectionProblem problem, ToDoubleFunction<Candidate> score) {
        var left = new HashMap<String, Long>();
        for (Limit limit : problem.limits()) {
            left.put(limit.name(), Objects.requireNonNull(limit.ceiling()));
        }
        long value = 0;
        for (var candidate :
                problem.candidates().stream()
                        .sorted(
                                Comparator.comparingDouble(score)
                                        .reversed()
                                        .thenComparing(Candidate::id))
                        .toList()) {
            var use = candidate.use();
            if (use.entrySet().stream().allMatch(e -> e.getValue() <= left.get(e.getKey()))) {
                use.forEach((limit, each) -> left.merge(limit, -each, Long::sum));
                value += candidate.value();
            }
        }
        return value;
    }
}
