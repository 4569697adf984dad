package io.mandate.portfolio.selection.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Knapsacks of a hundred items under five limits, made up as those of Chu and Beasley are. */
class KnapsackTest {
    private static final SelectionEffort EFFORT =
            SelectionEffort.standard().within(Duration.ofMinutes(5));

    @ParameterizedTest
    @CsvSource({"25, 1", "25, 2", "50, 1", "50, 2", "75, 1", "75, 2"})
    void aHundredItemsUnderFiveLimitsAreSettledWithProofAndAlwaysTheSame(int percent, int seed) {
        var problem = SeededProblems.knapsack(100, 5, percent, seed);
        var solution = SelectionModel.solve(problem, EFFORT);
        assertThat(solution.status()).isEqualTo(Status.OPTIMAL);
        assertThat(Exhaustive.keepsAll(problem, solution.chosen())).isTrue();
        var again = SelectionModel.solve(problem, EFFORT);
        assertThat(again.chosen()).isEqualTo(solution.chosen());
        assertThat(again.trail().reproducible()).isTrue();
    }
}
