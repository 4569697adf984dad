package io.mandate.portfolio.selection.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.RealRegister;
import io.mandate.portfolio.selection.model.SeededProblems;
import io.mandate.portfolio.selection.model.SeededStarts;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionModel;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionWatch;
import io.mandate.portfolio.selection.model.Solved;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how long a frontier takes, beside one solve of its problem, and how wide its gaps are. */
@Tag("bench")
class FrontierBench {
    private static final int SEEDS = 3;
    private static final SelectionEffort EFFORT =
            SelectionEffort.standard().within(Duration.ofMinutes(5));

    @Test
    void realRegisterOverItsWholeSpan() {
        measure("register, whole span", RealRegister::wholeSpan);
    }

    @Test
    void seededPortfolioOf2500() {
        measure("seeded, 2,500 x 12", seed -> SeededProblems.periods(2_500, 12, seed));
    }

    @Test
    void seededKnapsack() {
        measure("knapsack, 100 x 5", seed -> SeededProblems.knapsack(100, 5, seed));
    }

    @Test
    void seededStarts() {
        measure("starts, 1,000 x 4", seed -> SeededStarts.of(1_000, seed));
    }

    private static void measure(String name, IntFunction<SelectionProblem> problems) {
        var ratios = new ArrayList<Double>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            var problem = problems.apply(seed);
            var solution = SelectionModel.solve(problem, EFFORT);
            double solved = solution.trail().seconds();
            long before = System.nanoTime();
            var points =
                    Frontier.of(
                            Solved.of(problem, Known.of(solution)), EFFORT, SelectionWatch.NONE);
            double seconds = (System.nanoTime() - before) / 1e9;
            ratios.add(seconds / solved);
            print(
                    "%-22s seed %d %s solved in %.2f s, %d points in %.2f s: %.2f x; gaps up to %.4f %%",
                    name,
                    seed,
                    solution.status(),
                    solved,
                    points.size(),
                    seconds,
                    seconds / solved,
                    100 * widest(points));
            assertThat(points).hasSizeGreaterThanOrEqualTo(20);
        }
        print("%-22s worst %.2f x", name, ratios.stream().max(Double::compare).orElseThrow());
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

    @SuppressWarnings("AnnotateFormatMethod") // a bench prints its table
    private static void print(String format, Object... arguments) {
        System.getLogger("bench").log(System.Logger.Level.INFO, () -> format.formatted(arguments));
    }
}
