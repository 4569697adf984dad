package io.mandate.portfolio.selection.model.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import io.mandate.portfolio.selection.model.PosedPrograms;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Fixing;
import io.mandate.portfolio.selection.model.search.BinarySolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints what the search finds with so much work, beside each engine alone with as many threads (one) for as
 * long on the clock: a line for each, then a row of ADR 11's table with the medians over the seeds.
 */
@Tag("bench")
class EngineBench {
    private static final int SEEDS = Integer.getInteger("bench.seeds", 3);
    private static final int FIRST = Integer.getInteger("bench.first", 1);
    private static final Duration GUARD = Duration.ofMinutes(5);
    private static final String SEARCH = "the search";

    /** A choice's worth, a bound, seconds, and MiB of resident memory at the most. */
    private record Found(long value, long bound, double seconds, long peak) {
        static Found of(BinaryProgram program, Attempt attempt, double seconds) {
            var chosen = attempt.chosen();
            return new Found(
                    chosen == null ? 0 : program.worth(chosen),
                    attempt.bound(),
                    seconds,
                    resident());
        }

        /** In percent. */
        double gap() {
            return 100.0 * (bound - value) / Math.max(1, value);
        }
    }

    @Test
    void realRegister() {
        compare("register of 2,455 real projects, 12 periods", 8, PosedPrograms::realRegister);
    }

    @Test
    void seeded2500() {
        compare("seeded, 2,500 x 12", 8, seed -> PosedPrograms.periods(2_500, seed));
    }

    @Test
    void seeded2500TwiceAsLong() {
        compare("seeded, 2,500 x 12, twice", 16, seed -> PosedPrograms.periods(2_500, seed));
    }

    @Test
    void seeded10000() {
        compare("seeded, 10,000 x 12", 16, seed -> PosedPrograms.periods(10_000, seed));
    }

    @Test
    void knapsack() {
        compare("knapsack, 100 x 5", 8, seed -> PosedPrograms.knapsack(100, 5, seed));
    }

    @Test
    void hoursOfRoles2500() {
        compare("hours of roles, 2,500", 16, seed -> PosedPrograms.capacities(2_500, seed));
    }

    @Test
    void hoursOfRoles10000() {
        compare("hours of roles, 10,000", 48, seed -> PosedPrograms.capacities(10_000, seed));
    }

    private static void compare(String name, double work, IntFunction<BinaryProgram> programs) {
        Map<String, List<Found>> found = new LinkedHashMap<>();
        int worse = 0;
        for (int seed = FIRST; seed < FIRST + SEEDS; seed++) {
            var row = row(programs.apply(seed), work);
            long best = row.values().stream().mapToLong(Found::value).max().orElseThrow();
            worse += requireNonNull(row.get(SEARCH)).value() < best ? 1 : 0;
            for (var each : row.entrySet()) {
                print("%s seed %d %s".formatted(name, seed, each.getKey()), each.getValue(), best);
                found.computeIfAbsent(each.getKey(), _ -> new ArrayList<>()).add(each.getValue());
            }
        }
        info("| problem | %s | of %d seeds below the best alone |", columns(found), SEEDS);
        info("| %s | %s | %d |", name, medians(found), worse);
    }

    private static Map<String, Found> row(BinaryProgram program, double work) {
        var found = new LinkedHashMap<String, Found>();
        found.put(SEARCH, search(program, work));
        var clock = Duration.ofMillis((long) (1000 * requireNonNull(found.get(SEARCH)).seconds()));
        found.put("SCIP as it comes", scipAsItComes(program, clock));
        found.put(
                "SCIP, few cuts",
                alone(program, clock, (e, g) -> new Scip(e, g).solve(program, null)));
        found.put("CP-SAT", alone(program, clock, (e, g) -> new CpSat(e, g).solve(program, null)));
        return found;
    }

    private static Found search(BinaryProgram program, double work) {
        forgetPeak();
        var effort = new Effort(1, work, GUARD, 1);
        var none = Fixing.none(program.columns());
        var answer = BinarySolver.solve(program, none, effort, (_, _, _) -> false);
        assertThat(answer.bound()).isGreaterThanOrEqualTo(answer.value());
        assertThat(answer.chosen()).isNotNull();
        assertThat(program.holds(answer.chosen())).isTrue();
        return new Found(answer.value(), answer.bound(), answer.seconds(), resident());
    }

    private static Found alone(
            BinaryProgram program, Duration clock, BiFunction<Effort, Guard, Attempt> engine) {
        forgetPeak();
        var endless = new Effort(1, 1e6, clock, 1);
        try (var guard = Guard.over(endless, (_, _, _) -> false)) {
            return Found.of(program, engine.apply(endless, guard), guard.seconds());
        }
    }

    /** With its own settings; its value is taken at its word, even where rounding breaks a limit. */
    private static Found scipAsItComes(BinaryProgram program, Duration clock) {
        forgetPeak();
        long before = System.nanoTime();
        try (var model = LinearModel.scip(program)) {
            model.solver().setTimeLimit(clock.toMillis());
            var parameters = new MPSolverParameters();
            parameters.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, 0);
            var status = model.solver().solve(parameters);
            boolean any = status == ResultStatus.OPTIMAL || status == ResultStatus.FEASIBLE;
            var attempt =
                    new Attempt(
                            any ? model.chosen() : null,
                            any ? model.outwardBound(program.ceiling()) : program.ceiling(),
                            Attempt.Ending.WORK_LIMIT);
            if (any && !program.holds(model.chosen())) {
                info("SCIP as it comes breaks a limit by rounding");
            }
            return Found.of(program, attempt, (System.nanoTime() - before) / 1e9);
        }
    }

    private static void print(String name, Found found, long best) {
        info(
                "%-60s value %d (%.4f %% below the best) bound %d gap %.5f %% %6.1f s peak %d MiB",
                name,
                found.value(),
                100.0 * (best - found.value()) / Math.max(1, best),
                found.bound(),
                found.gap(),
                found.seconds(),
                found.peak());
    }

    private static String columns(Map<String, List<Found>> found) {
        return String.join(" | ", found.keySet());
    }

    private static String medians(Map<String, List<Found>> found) {
        return found.values().stream()
                .map(each -> "%.5f %%, %.1f s".formatted(gap(each), seconds(each)))
                .collect(Collectors.joining(" | "));
    }

    private static double gap(List<Found> found) {
        return median(found, Found::gap);
    }

    private static double seconds(List<Found> found) {
        return median(found, Found::seconds);
    }

    private static double median(List<Found> found, ToDoubleFunction<Found> number) {
        return found.stream().mapToDouble(number).sorted().toArray()[found.size() / 2];
    }

    @SuppressWarnings("AnnotateFormatMethod") // a bench prints its table
    private static void info(String format, Object... arguments) {
        System.getLogger("bench").log(System.Logger.Level.INFO, () -> format.formatted(arguments));
    }

    /** From here on the system notes the peak of resident memory afresh (Linux). */
    private static void forgetPeak() {
        System.gc();
        try {
            Files.writeString(Path.of("/proc/self/clear_refs"), "5");
        } catch (IOException e) {
            info("the peak is of the whole run");
        }
    }

    private static long resident() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
