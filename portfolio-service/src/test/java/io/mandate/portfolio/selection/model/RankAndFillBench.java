package io.mandate.portfolio.selection.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints the table of the README: what a selection is worth beyond the usual way. Costs and dates of the register are real, everything else is seeded. */
@Tag("bench")
class RankAndFillBench {
    private static final int SEEDS = 5;
    private static final SelectionEffort EFFORT =
            SelectionEffort.standard().within(Duration.ofMinutes(5));

    @Test
    void table() {
        row("2,455 real projects, 12 periods", RealRegister::wholeSpan);
        row("the same, half-years 2010 to 2015", RealRegister::halfYears);
        row("2,500 seeded projects, 12 periods", seed -> SeededProblems.periods(2_500, 12, seed));
        row("100 seeded projects, 5 limits", seed -> SeededProblems.knapsack(100, 5, seed));
    }

    private static void row(String name, IntFunction<SelectionProblem> problems) {
        var byValue = new ArrayList<Double>();
        var byValuePerCost = new ArrayList<Double>();
        var gaps = new ArrayList<Double>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            var problem = problems.apply(seed);
            var solution = SelectionModel.solve(problem, EFFORT);
            byValue.add(gained(solution.value(), RankAndFill.byValue(problem)));
            byValuePerCost.add(gained(solution.value(), RankAndFill.byValuePerCost(problem)));
            gaps.add(100 * solution.gap());
            assertThat(solution.trail().reproducible()).isTrue();
        }
        print(
                "| %s | +%.2f %% | +%.2f %% | %.5f %% |",
                name, median(byValue), median(byValuePerCost), median(gaps));
    }

    private static double gained(long selected, long usual) {
        return 100.0 * (selected - usual) / usual;
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    @SuppressWarnings("AnnotateFormatMethod") // a bench prints its table
    private static void print(String format, Object... arguments) {
        System.getLogger("bench").log(System.Logger.Level.INFO, () -> format.formatted(arguments));
    }
}
