package io.mandate.portfolio.selection.model.sweep;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.PosedPrograms;
import io.mandate.portfolio.selection.model.engine.Relaxation;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.sweep.SparsePrograms.Oddity;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it finds against every choice of small programs, and against the bound of large ones. */
class RowByRowTest {
    private static final int SEEDS = 120;
    private static final int SMALL_SEEDS = 40;

    /** What is known leaves the bound a half, a tenth and a hundredth of it to be found, far more than is lost by rounding. */
    @Test
    void whatItFindsHoldsAndIsWorthMoreThanWhatWasKnown() {
        int found = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            var program = SparsePrograms.any(seed);
            var relaxation = Written.relaxation(program);
            for (int part : new int[] {2, 10, 100}) {
                long known = relaxation.bound() - relaxation.bound() / part;
                var choice = choose(program, relaxation, known, 100);
                if (choice != null) {
                    found++;
                    assertThat(program.holds(choice)).as("seed %d", seed).isTrue();
                    assertThat(program.worth(choice)).as("seed %d", seed).isGreaterThan(known);
                }
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(251);
    }

    /** As many as it finds of so many seeds. */
    @ParameterizedTest
    @CsvSource({
        "NONE, 40",
        "WITHOUT_PRICE, 40",
        "NOTHING, 40",
        "DENSE, 40",
        "NEGATIVE, 39",
        "GIANT, 39"
    })
    void ofASmallProgramItNearlyAlwaysFindsTheBest(Oddity oddity, int today) {
        int found = 0;
        for (int seed = 1; seed <= SMALL_SEEDS; seed++) {
            var program = SparsePrograms.of(oddity, 2 + seed % 4, 14, seed);
            long best = SparsePrograms.best(program);
            var choice = choose(program, Written.relaxation(program), -1, 500);
            if (choice != null) {
                assertThat(program.worth(choice)).isLessThanOrEqualTo(best);
                assertThat(program.holds(choice)).isTrue();
                found += program.worth(choice) == best ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(today);
    }

    /** The mean distance from the bound in percent, with 400 columns; a giant leaves a gap that nothing fills. */
    @ParameterizedTest
    @CsvSource({"NONE, 0.15", "NEGATIVE, 0.115", "WITHOUT_PRICE, 0.06", "GIANT, 1.55"})
    void ofALargerOneItComesNearTheBound(Oddity oddity, double today) {
        double sum = 0;
        for (int seed = 1; seed <= SMALL_SEEDS; seed++) {
            var program = SparsePrograms.of(oddity, 2 + seed % 7, 400, seed);
            var relaxation = Written.relaxation(program);
            sum += gap(program, relaxation, requireNonNull(choose(program, relaxation, -1, 100)));
        }
        assertThat(100 * sum / SMALL_SEEDS).isLessThan(today);
    }

    @Test
    void ofTwoThousandFiveHundredCandidatesInTwelvePeriodsItIsWithinThreeTenThousandths() {
        for (int seed = 1; seed <= 3; seed++) {
            var program = PosedPrograms.periods(2_500, seed);
            var relaxation = Written.relaxation(program);
            var choice = requireNonNull(choose(program, relaxation, 0, 2_000));
            assertThat(program.holds(choice)).isTrue();
            assertThat(gap(program, relaxation, choice)).as("seed %d", seed).isLessThan(0.000_3);
        }
    }

    @Test
    void theSameProgramAndBreadthHaveTheSameChoice() {
        for (int seed = 1; seed <= SEEDS / 4; seed++) {
            var program = SparsePrograms.any(seed);
            var relaxation = Written.relaxation(program);
            var again = Written.relaxation(SparsePrograms.any(seed));

            assertThat(choose(program, again, -1, 50))
                    .isEqualTo(choose(program, relaxation, -1, 50));
        }
    }

    @Test
    void whoeverStopsItHasNothing() {
        var program = SparsePrograms.of(Oddity.NONE, 4, 40, 1);
        var relaxation = Written.relaxation(program);
        var asked = new AtomicInteger();

        assertThat(choose(program, relaxation, -1, 50)).isNotNull();
        assertThat(RowByRow.choose(program, relaxation, -1, 50, () -> true)).isNull();
        assertThat(RowByRow.choose(program, relaxation, -1, 50, () -> asked.incrementAndGet() == 3))
                .isNull();
        assertThat(asked).hasValue(3);
    }

    @Test
    void whatIsWorthAsMuchAsWhatWasKnownIsNothing() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            var program = SparsePrograms.any(seed);
            var relaxation = Written.relaxation(program);
            var first = choose(program, relaxation, -1, 100);
            long known = first == null ? -1 : program.worth(first);
            var again = choose(program, relaxation, known, 100);
            assertThat(again == null || program.worth(again) > known).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void withoutRowsTheRelaxationsChoiceIsTheBest() {
        var program = Written.program(new long[] {5, -3, 0, 2});

        assertThat(choose(program, Written.relaxation(program), 0, 10))
                .containsExactly(true, false, false, true);
    }

    private static double gap(BinaryProgram program, Relaxation relaxation, boolean[] choice) {
        double bound = relaxation.bound();
        return (bound - program.worth(choice)) / bound;
    }

    private static boolean @Nullable [] choose(
            BinaryProgram program, Relaxation relaxation, long known, int breadth) {
        return RowByRow.choose(program, relaxation, known, breadth, () -> false);
    }
}
