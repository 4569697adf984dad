package io.mandate.portfolio.selection.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.PosedPrograms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how close each engine comes alone with the same work, beside what the search makes of both. */
@Tag("bench")
class EngineBench {
    private static final int SEEDS = 3;
    private static final Effort EFFORT = new Effort(1, 8, Duration.ofMinutes(2), 1);

    /** A choice's worth, a bound, and seconds. */
    private record Found(long value, long bound, double seconds) {
        double gap() {
            return 100.0 * (bound - value) / Math.max(1, value);
        }
    }

    @Test
    void realRegister() {
        compare("register, 12 periods", PosedPrograms::realRegister);
    }

    @Test
    void seededPortfolio() {
        compare("seeded, 2,500 x 12", seed -> PosedPrograms.periods(2_500, seed));
    }

    @Test
    void knapsack() {
        compare("knapsack, 100 x 5", seed -> PosedPrograms.knapsack(100, 5, seed));
    }

    private static void compare(String name, IntFunction<BinaryProgram> programs) {
        measure(
                name,
                "SCIP",
                programs,
                alone((p, guard) -> new Scip(EFFORT, guard).solve(p, null)));
        measure(
                name,
                "CP-SAT",
                programs,
                alone((p, guard) -> new CpSat(EFFORT, guard).solve(p, null)));
        measure(name, "search", programs, EngineBench::search);
    }

    private interface Way {
        Found solve(BinaryProgram program);
    }

    private static Way alone(BiFunction<BinaryProgram, Guard, Attempt> engine) {
        return program -> {
            OrTools.load();
            try (var guard = Guard.over(EFFORT, (_, _, _) -> false)) {
                var attempt = engine.apply(program, guard);
                var chosen = attempt.chosen();
                long value = chosen == null ? 0 : program.worth(chosen);
                return new Found(value, attempt.bound(), guard.seconds());
            }
        };
    }

    private static Found search(BinaryProgram program) {
        var none = Fixing.none(program.columns());
        var answer = BinarySolver.solve(program, none, EFFORT, (_, _, _) -> false);
        return new Found(answer.value(), answer.bound(), answer.seconds());
    }

    private static void measure(
            String name, String engine, IntFunction<BinaryProgram> programs, Way way) {
        var gaps = new ArrayList<Double>();
        var seconds = new ArrayList<Double>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            var found = way.solve(programs.apply(seed));
            assertThat(found.bound()).isGreaterThanOrEqualTo(found.value());
            gaps.add(found.gap());
            seconds.add(found.seconds());
        }
        print(
                "%-22s %-7s median gap %9.5f %%, %6.2f s",
                name, engine, median(gaps), median(seconds));
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    @SuppressWarnings("AnnotateFormatMethod") // a bench prints its table
    private static void print(String format, Object... arguments) {
        System.getLogger("bench").log(System.Logger.Level.INFO, () -> format.formatted(arguments));
    }
}
