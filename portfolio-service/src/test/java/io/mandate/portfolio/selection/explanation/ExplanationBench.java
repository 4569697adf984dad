package io.mandate.portfolio.selection.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.explanation.Explanation.Possible;
import io.mandate.portfolio.selection.explanation.Threshold.Sureness;
import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.RealRegister;
import io.mandate.portfolio.selection.model.SeededProblems;
import io.mandate.portfolio.selection.model.SeededStarts;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionModel;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.mandate.portfolio.selection.model.SelectionWatch;
import io.mandate.portfolio.selection.model.Solved;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how long the explanations with a run take, beside the run, and how sharp they are. */
@Tag("bench")
class ExplanationBench {
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
            var explained =
                    Explanations.nearest(
                            Solved.of(problem, Known.of(solution)), EFFORT, SelectionWatch.NONE);
            double seconds = (System.nanoTime() - before) / 1e9;
            ratios.add(seconds / solved);
            print(
                    "%-22s seed %d %s solved in %.2f s, %d explained in %.2f s: %.2f x; %s",
                    name,
                    seed,
                    solution.status(),
                    solved,
                    explained.size(),
                    seconds,
                    seconds / solved,
                    sharpness(explained));
            assertThat(solution.status()).isIn(Status.OPTIMAL, Status.FEASIBLE);
        }
        print("%-22s worst %.2f x", name, ratios.stream().max(Double::compare).orElseThrow());
    }

    private static String sharpness(List<Explanation> explained) {
        var losses =
                explained.stream()
                        .map(Explanation::otherWay)
                        .filter(Possible.class::isInstance)
                        .map(way -> ((Possible) way).loss())
                        .toList();
        var extras =
                explained.stream()
                        .flatMap(each -> each.extras().stream())
                        .map(Explanation.Extra::threshold)
                        .toList();
        return "losses exact %d of %d; values %s; extra budgets %s, of them with an amount that is enough %d"
                .formatted(
                        losses.stream().filter(Range::exact).count(),
                        losses.size(),
                        kinds(explained.stream().map(Explanation::value).toList()),
                        kinds(extras),
                        extras.stream().filter(each -> each.enough() != null).count());
    }

    private static String kinds(List<Threshold> thresholds) {
        var words = new ArrayList<String>();
        for (var kind : Sureness.values()) {
            words.add(kind + " " + thresholds.stream().filter(t -> t.kind() == kind).count());
        }
        return String.join(", ", words);
    }

    @SuppressWarnings("AnnotateFormatMethod") // a bench prints its table
    private static void print(String format, Object... arguments) {
        System.getLogger("bench").log(System.Logger.Level.INFO, () -> format.formatted(arguments));
    }
}
