package io.mandate.portfolio.selection.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import io.mandate.portfolio.selection.model.PosedPrograms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints what the search makes of budgets with the hours of eight roles over 24 months and 200 relations,
 * beside each engine alone with as many threads (one) for as long on the clock.
 */
@Tag("bench")
class CapacityBench {
    /** How many seeds, from the first on; the whole table takes quarters of an hour. */
    private static final int SEEDS = Integer.getInteger("bench.seeds", 3);

    private static final int FIRST = Integer.getInteger("bench.first", 1);

    @Test
    void projects2500() {
        measure(2_500, 16);
    }

    @Test
    void projects10000() {
        measure(10_000, 48);
    }

    private static void measure(int projects, double work) {
        for (int seed = FIRST; seed < FIRST + SEEDS; seed++) {
            var program = PosedPrograms.capacities(projects, seed);
            forgetPeak();
            var none = Fixing.none(program.columns());
            var effort = new Effort(1, work, Duration.ofMinutes(3), 1);
            var answer = BinarySolver.solve(program, none, effort, (_, _, _) -> false);
            assertThat(answer.chosen()).isNotNull();
            assertThat(program.holds(answer.chosen())).isTrue();
            String name = "%,d seed %d".formatted(projects, seed);
            print(name, answer.engines(), answer.value(), answer.bound(), answer.seconds());
            var clock = Duration.ofMillis((long) (1000 * answer.seconds()));
            scipAsItComes(name, program, clock);
            alone(name, "SCIP, few cuts", program, clock, true);
            alone(name, "CP-SAT", program, clock, false);
        }
    }

    private static void alone(
            String name, String engine, BinaryProgram program, Duration clock, boolean scip) {
        forgetPeak();
        var endless = new Effort(1, 1e6, clock, 1);
        try (var guard = Guard.over(endless, (_, _, _) -> false)) {
            var attempt =
                    scip
                            ? new Scip(endless, guard).solve(program, null)
                            : new CpSat(endless, guard).solve(program, null);
            var chosen = attempt.chosen();
            long value = chosen == null ? 0 : program.worth(chosen);
            print(name, engine, value, attempt.bound(), guard.seconds());
        }
    }

    /** With its own settings; its value is taken at its word, even where rounding breaks a limit. */
    private static void scipAsItComes(String name, BinaryProgram program, Duration clock) {
        forgetPeak();
        long before = System.nanoTime();
        try (var model = LinearModel.scip(program)) {
            model.solver().setTimeLimit(clock.toMillis());
            var parameters = new MPSolverParameters();
            parameters.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, 0);
            model.solver().solve(parameters);
            var chosen = model.chosen();
            String engine = "SCIP as it comes, " + (program.holds(chosen) ? "holds" : "breaks");
            double seconds = (System.nanoTime() - before) / 1e9;
            long bound = model.outwardBound(program.ceiling());
            print(name, engine, program.worth(chosen), bound, seconds);
        }
    }

    private static void print(String name, String engine, long value, long bound, double seconds) {
        String line =
                "%-16s %-28s value %d bound %d gap %.4f %% %6.1f s peak %d MiB"
                        .formatted(
                                name,
                                engine,
                                value,
                                bound,
                                100.0 * (bound - value) / Math.max(1, value),
                                seconds,
                                peak());
        System.getLogger("bench").log(System.Logger.Level.INFO, line);
    }

    /** From here on the system notes the peak of resident memory afresh (Linux). */
    private static void forgetPeak() {
        System.gc();
        try {
            Files.writeString(Path.of("/proc/self/clear_refs"), "5");
        } catch (IOException e) {
            System.getLogger("bench").log(System.Logger.Level.INFO, "the peak is of the whole run");
        }
    }

    private static long peak() {
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
