package io.mandate.portfolio.selection.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.PosedPrograms;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Neighbourhoods under hundreds of limits. */
class ManyRowsTest {
    private static final Effort EFFORT = new Effort(3, 1, Duration.ofMinutes(2), 1);

    private static boolean[] improved(BinaryProgram program, long bound) {
        try (var guard = Guard.over(EFFORT, (_, _, _) -> false)) {
            var relaxation = Relaxation.of(program, guard);
            var near = new ManyRows(program, relaxation, EFFORT, guard);
            return near.improve(new boolean[program.columns()], bound, 1);
        }
    }

    private static void improvesAndRepeats(BinaryProgram program) {
        var found = improved(program, Long.MAX_VALUE);
        assertThat(program.holds(found)).isTrue();
        assertThat(program.worth(found)).isGreaterThan(program.ceiling() / 10);
        assertThat(improved(program, Long.MAX_VALUE)).isEqualTo(found);
    }

    @Test
    void underHundredsOfLimitsAndWithRelationsTheyImproveTheSameWayEachTime() {
        improvesAndRepeats(PosedPrograms.capacities(120, 1));
    }

    @Test
    void whatReachesTheBoundIsLeftAlone() {
        var program = PosedPrograms.periods(60, 1);
        assertThat(improved(program, 0)).containsOnly(false);
    }
}
