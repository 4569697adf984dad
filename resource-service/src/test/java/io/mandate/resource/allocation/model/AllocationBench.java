package io.mandate.resource.allocation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints the published figures of the allocation: medians over seeds, on whatever machine this is. */
@Tag("bench")
class AllocationBench {
    private static final Duration GUARD = Duration.ofMinutes(5);

    @Test
    void thirtyProjectsOverSixtyPeople() {
        measure(60, 30, 9);
    }

    @Test
    void aHundredAndFiftyProjectsOverThreeHundredPeople() {
        measure(300, 150, 3);
    }

    private static void measure(int people, int projects, int seeds) {
        var gaps = new ArrayList<Double>();
        var seconds = new ArrayList<Double>();
        for (int seed = 1; seed <= seeds; seed++) {
            var problem = SeededMonths.department(people, projects, seed);
            double before = cpuSeconds();
            var solution =
                    AllocationModel.solve(problem, AllocationEffort.fitting(problem).within(GUARD));
            gaps.add(solution.gap());
            seconds.add(solution.trail().seconds());
            print(
                    "%d projects, %d people, seed %d: %s %.2f s, cpu %.2f s",
                    projects,
                    people,
                    seed,
                    solution.status(),
                    solution.trail().seconds(),
                    cpuSeconds() - before);
            solution.stages()
                    .forEach(
                            stage ->
                                    print(
                                            "    %s %d, bound %d, gap %.3f %%",
                                            stage.goal(),
                                            stage.objective(),
                                            stage.bound(),
                                            100 * stage.gap()));
            assertThat(solution.trail().reproducible()).isTrue();
        }
        print(
                "%d projects, %d people: median gap %.3f %%, median %.2f s",
                projects, people, 100 * median(gaps), median(seconds));
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
