package io.mandate.portfolio.selection.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints the published figures of the selection: medians over seeds, on whatever machine this is. */
@Tag("bench")
class SelectionBench {
    private static final int SEEDS = 5;
    private static final Duration GUARD = Duration.ofMinutes(5);

    @Test
    void realRegisterOverItsWholeSpan() {
        measure("register, whole span", RealRegister::wholeSpan);
    }

    @Test
    void realRegisterInHalfYears() {
        measure("register, half-years", RealRegister::halfYears);
    }

    @Test
    void seededPortfolioOf2500() {
        measure("seeded, 2,500 x 12", seed -> SeededProblems.periods(2_500, 12, seed));
    }

    @Test
    void seededKnapsacks() {
        measure("knapsack, 100 x 5", seed -> SeededProblems.knapsack(100, 5, seed));
        measure("knapsack, 250 x 10", seed -> SeededProblems.knapsack(250, 10, seed));
    }

    @Test
    void seededStarts() {
        measure("starts, 1,000 x 4", seed -> SeededStarts.of(1_000, seed));
    }

    private static void measure(String name, IntFunction<SelectionProblem> problems) {
        var gaps = new ArrayList<Double>();
        var seconds = new ArrayList<Double>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            var problem = problems.apply(seed);
            double before = cpuSeconds();
            var solution = SelectionModel.solve(problem, SelectionEffort.standard().within(GUARD));
            double cpu = cpuSeconds() - before;
            gaps.add(solution.gap());
            seconds.add(solution.trail().seconds());
            print(
                    "%-22s seed %d %-8s value %d bound %d gap %.5f %% %5.2f s (cpu %.2f) %s (%s)",
                    name,
                    seed,
                    solution.status(),
                    solution.value(),
                    solution.upperBound(),
                    100 * solution.gap(),
                    solution.trail().seconds(),
                    cpu,
                    solution.trail().stoppedBy(),
                    solution.trail().engine());
            assertThat(solution.trail().reproducible()).isTrue();
        }
        print("%-22s median gap %.5f %%, median %.2f s", name, 100 * median(gaps), median(seconds));
    }

    /** The whole process, natives included: steadier than the wall clock on a busy machine. */
    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos()
                / 1e9;
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    @SuppressWarnings("AnnotateFormatMethod") // a bench prints its table
    private static void print(String format, Object... arguments) {
        System.getLogger("bench").log(System.Logger.Level.INFO, () -> format.formatted(arguments));
    }
}
