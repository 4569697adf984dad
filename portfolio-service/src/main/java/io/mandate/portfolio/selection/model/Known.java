package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionSolution.Bounds;
import java.util.Map;

/**
 * What is known of a solved problem: the chosen option of every chosen candidate, what it is worth and
 * what nothing exceeds, and what one more unit of a limit is worth in the relaxed problem, if known.
 */
public record Known(Map<String, String> chosen, Bounds bounds, Map<String, Double> prices) {
    public Known {
        chosen = Map.copyOf(chosen);
        prices = Map.copyOf(prices);
    }

    public static Known of(SelectionSolution solution) {
        return new Known(solution.chosen(), solution.bounds(), solution.prices());
    }

    /** Whether it is proven that nothing is worth more. */
    public boolean proven() {
        return bounds.value() == bounds.upperBound();
    }
}
