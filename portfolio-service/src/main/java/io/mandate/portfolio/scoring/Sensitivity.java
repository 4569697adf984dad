package io.mandate.portfolio.scoring;

import io.mandate.portfolio.Fraction;
import java.util.ArrayList;
import java.util.List;

/** How far a ranking depends on its weights: every pair of neighbours by every criterion, exactly. */
public final class Sensitivity {
    private Sensitivity() {}

    /** For alternatives in the order of their ranking. */
    public static List<SwapPoint> of(List<Alternative> ranking, CriterionWeights weights) {
        var scores = ranking.stream().map(weights::score).toList();
        var swaps = new ArrayList<SwapPoint>();
        for (int i = 1; i < ranking.size(); i++) {
            Fraction lead = scores.get(i - 1).minus(scores.get(i));
            for (var criterion : weights.byCriterion().keySet()) {
                var rivals = new Rivals(ranking.get(i - 1), ranking.get(i), criterion);
                swaps.add(rivals.swap(weights, lead));
            }
        }
        return swaps;
    }
}
