package io.mandate.portfolio.selection.frontier;

import static io.mandate.portfolio.selection.model.SolveAndFollow.EFFORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.SelectionWatch;
import io.mandate.portfolio.selection.model.SolveAndFollow;
import io.mandate.portfolio.selection.model.Solved;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prints how long a frontier takes, beside one solve of its problem, and how wide its gaps are. */
@Tag("bench")
class FrontierBench {

    @ParameterizedTest
    @EnumSource
    void frontier(SolveAndFollow problems) {
        problems.measure(FrontierBench::widths);
    }

    private static String widths(Solved solved) {
        var points = Frontier.of(solved, EFFORT, SelectionWatch.NONE);
        assertThat(points).hasSizeGreaterThanOrEqualTo(20);
        return "%d points, gaps up to %.4f %%".formatted(points.size(), 100 * widest(points));
    }

    private static double widest(List<FrontierPoint> points) {
        return points.stream()
                .filter(point -> point.value() != null && point.bound() != null)
                .mapToDouble(
                        point ->
                                (double) (point.bound() - point.value())
                                        / Math.max(1, point.value()))
                .max()
                .orElse(0);
    }
}
