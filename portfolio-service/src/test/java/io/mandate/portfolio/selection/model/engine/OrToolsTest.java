package io.mandate.portfolio.selection.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.PosedPrograms;
import io.mandate.portfolio.selection.model.engine.Attempt.Ending;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Row;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both engines start: CP-SAT needs a newer protobuf than the platform brings, SCIP does not. */
class OrToolsTest {
    private static final Effort EFFORT = new Effort(1, 1, Duration.ofMinutes(1), 1);
    private static final BinaryProgram PROGRAM =
            new BinaryProgram(
                    new long[] {8, 11, 6, 4},
                    List.of(new Row(new int[] {0, 1, 2, 3}, new long[] {5, 7, 4, 3}, 14)));

    @Test
    void cpSatSolves() {
        try (var guard = Guard.over(EFFORT, (_, _, _) -> false)) {
            proves(new CpSat(EFFORT, guard).solve(PROGRAM, null));
        }
    }

    @Test
    void scipSolves() {
        try (var guard = Guard.over(EFFORT, (_, _, _) -> false)) {
            proves(new Scip(EFFORT, guard).solve(PROGRAM, null));
        }
    }

    private static void proves(Attempt attempt) {
        assertThat(attempt.ending()).isEqualTo(Ending.PROVEN);
        assertThat(attempt.chosen()).containsExactly(false, true, true, true);
        assertThat(attempt.bound()).isEqualTo(21);
    }

    /** CP-SAT reports a bound of 0 then, which would prove anything. */
    @Test
    void theBoundOfAnEngineThatWasStoppedBeforeItBeganIsNotBelieved() {
        try (var guard = Guard.over(EFFORT, (_, _, _) -> false)) {
            var program = PosedPrograms.knapsack(60, 5, 1);
            var attempt = new CpSat(EFFORT.share(1e-6), guard).solve(program, null);
            assertThat(attempt.ending()).isEqualTo(Ending.WORK_LIMIT);
            assertThat(attempt.bound()).isEqualTo(program.ceiling());
        }
    }

    /** With a tolerance of 1e-9 it gives up on the relaxation of this one, and knows no bound at all. */
    @Test
    void branchAndCutHasTheRelaxationsBoundAtItsFirstNodeUnderHundredsOfLimits() {
        try (var guard = Guard.over(EFFORT, (_, _, _) -> false)) {
            var program = PosedPrograms.capacities(300, 7);
            var attempt = new Scip(EFFORT.share(1e-3), guard).solve(program, null);
            assertThat(program.rows()).hasSizeGreaterThan(400);
            assertThat(attempt.bound()).isLessThanOrEqualTo(Relaxation.of(program, guard).bound());
        }
    }

    @Test
    void theRelaxationsBoundIsExactAndItsPricesAreShadowPrices() {
        try (var guard = Guard.over(EFFORT, (_, _, _) -> false)) {
            var relaxation = Relaxation.of(PROGRAM, guard);
            assertThat(relaxation.bound()).isEqualTo(22);
            assertThat(relaxation.prices()).hasSize(1);
            assertThat(relaxation.prices()[0]).isBetween(1.4, 1.6);
        }
    }
}
