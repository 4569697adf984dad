package io.mandate.project.schedule.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints the published figures of the schedule's calculation: medians of repeated runs, on whatever machine this is. */
@Tag("bench")
class CriticalPathBench {
    @Test
    void tenThousandActivities() {
        measure(10_000, 20_000, 41);
    }

    @Test
    void aHundredThousandActivities() {
        measure(100_000, 200_000, 11);
    }

    private static void measure(int activities, int links, int times) {
        var posed = SeededSchedules.plan(activities, links, 1);
        var rules = new ArrayList<Double>();
        var dates = new ArrayList<Double>();
        double first = milliseconds();
        CriticalPath.solve(posed);
        first = milliseconds() - first;
        for (int run = 0; run < times; run++) {
            double begin = milliseconds();
            var schedule = posed.with(posed.activities());
            double middle = milliseconds();
            var solution = CriticalPath.solve(schedule);
            dates.add(milliseconds() - middle);
            rules.add(middle - begin);
            assertThat(solution.activities()).hasSize(activities);
        }
        print(
                "%d activities, %d links: first %.1f ms; median of %d: rules %.1f ms, dates %.1f ms",
                activities, posed.links().size(), first, times, median(rules), median(dates));
    }

    /** The thread's own time: steadier than the wall clock on a busy machine. */
    private static double milliseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    @SuppressWarnings("AnnotateFormatMethod") // a bench prints its table
    private static void print(String format, Object... arguments) {
        System.getLogger("bench").log(System.Logger.Level.INFO, () -> format.formatted(arguments));
    }
}
