package io.mandate.portfolio.selection.frontier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.SeededProblems;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionModel;
import io.mandate.portfolio.selection.model.SelectionSolution.Bounds;
import io.mandate.portfolio.selection.model.SelectionWatch;
import io.mandate.portfolio.selection.model.Solved;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The points of a frontier are sought in two lanes at the same time. */
class LaneFrontierTest {
    private static final SelectionEffort EFFORT =
            new SelectionEffort(1, 0.2, Duration.ofMinutes(5), 1);
    private static final SelectionEffort HARDLY_ANY = EFFORT.working(1e-9);

    @Test
    void twoRunsOfAProblemThatIsFarFromProvenAreEqual() {
        var problem = SeededProblems.periods(150, 12, 3);
        var solved = Solved.of(problem, Known.of(SelectionModel.solve(problem, EFFORT)));

        assertThat(Frontier.of(solved, EFFORT, SelectionWatch.NONE))
                .isEqualTo(Frontier.of(solved, EFFORT, SelectionWatch.NONE))
                .hasSizeGreaterThan(20)
                .isSortedAccordingTo((one, other) -> one.share().compareTo(other.share()));
    }

    /** A budget that hardly binds, and nothing known: the upper half begins anew, and comes to less than the lower half did. */
    @Test
    void valuesDoNotFallWhereTheUpperHalfBegins() {
        for (int seed = 1; seed <= 20; seed++) {
            var problem = FrontierTest.withUnits(SeededProblems.knapsack(60, 5, seed), 59);
            var nothing = new Known(Map.of(), new Bounds(0, Long.MAX_VALUE / 4), Map.of());
            var solved = new Solved(problem, nothing, List.of("units"));
            var points = Frontier.of(solved, HARDLY_ANY, SelectionWatch.NONE);

            assertThat(points).hasSize(21);
            for (int at = 1; at < points.size(); at++) {
                long before = requireNonNull(points.get(at - 1).value());
                long value = requireNonNull(points.get(at).value());
                assertThat(value).as("seed %d point %d", seed, at).isGreaterThanOrEqualTo(before);
                assertThat(requireNonNull(points.get(at).bound())).isGreaterThanOrEqualTo(value);
            }
        }
    }
}
