package io.mandate.portfolio.selection.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RankAndFillTest {
    /** Worth 10 for 6 comes first by value; worth 8 for 3 and 7 for 3 come first by value per cost. */
    private static final SelectionProblem PROBLEM =
            SeededProblems.knapsack(new long[] {10, 8, 7, 1}, new long[] {6, 3, 3, 1}, 7);

    @Test
    void theHighestScoreComesFirstAndWhoeverDoesNotFitIsPassedOver() {
        assertThat(RankAndFill.byValue(PROBLEM)).isEqualTo(11);
        assertThat(RankAndFill.byValuePerCost(PROBLEM)).isEqualTo(16);
    }

    @Test
    void theSelectionIsNeverWorthLess() {
        for (int seed = 1; seed <= 20; seed++) {
            var problem = SeededProblems.knapsack(30, 3, seed);
            long selected = SelectionModel.solve(problem, SelectionEffort.quick()).value();
            assertThat(selected)
                    .isGreaterThanOrEqualTo(RankAndFill.byValue(problem))
                    .isGreaterThanOrEqualTo(RankAndFill.byValuePerCost(problem));
        }
    }
}
