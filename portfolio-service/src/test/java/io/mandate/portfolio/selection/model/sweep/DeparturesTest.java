package io.mandate.portfolio.selection.model.sweep;

import static io.mandate.portfolio.selection.model.sweep.Written.CHOSEN;
import static io.mandate.portfolio.selection.model.sweep.Written.CHOSEN_BY_FAR;
import static io.mandate.portfolio.selection.model.sweep.Written.ELSEWHERE;
import static io.mandate.portfolio.selection.model.sweep.Written.LEFT_OUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mandate.portfolio.selection.model.program.BinaryProgram;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeparturesTest {
    private final Departures departures = Written.departures(Written.aroundTen());

    @Test
    void whatTheRelaxationChoosesInPartIsNotChosen() {
        assertThat(departures.chosen()).containsExactly(true, true, false, false, false, true);
    }

    @Test
    void whatTheChoiceLeavesOfEachRow() {
        assertThat(departures.rows()).isEqualTo(2);
        assertThat(departures.left()).containsExactly(3, 38);
        assertThat(departures.price(0)).isCloseTo(10_000, within(1e-6));
        assertThat(departures.price(1)).isZero();
    }

    /** What the relaxation chooses in part gives back the 2 that the choice needs. */
    @Test
    void theChoiceWithoutThoseInPartMayBreakARow() {
        var program = Written.program(new long[] {9_000, -1_000}, Written.row(2, 4, -4));

        assertThat(Written.departures(program).chosen()).containsExactly(true, false);
        assertThat(Written.departures(program).left()).containsExactly(-2);
    }

    @Test
    void whoeverIsChosenGivesItsUseBackAndWhoeverIsNotTakesIt() {
        assertThat(departures.use(CHOSEN_BY_FAR, 0)).isEqualTo(-5);
        assertThat(departures.use(LEFT_OUT, 0)).isEqualTo(4);
        assertThat(departures.use(LEFT_OUT, 1)).isEqualTo(1);
        assertThat(departures.use(CHOSEN, 1)).isZero();
    }

    @Test
    void itsUseIsAddedForEveryRowFromAPlaceOn() {
        var sums = new long[] {1, 1, 1, 1, 1};

        departures.addUse(LEFT_OUT, 1, sums, 2);
        departures.addUse(ELSEWHERE, -1, sums, 2);
        departures.addUse(CHOSEN_BY_FAR, 1, sums, 0);

        assertThat(sums).containsExactly(-4, 1, 5, 4, 1);
    }

    @Test
    void theirChoiceIsNobodyElses() {
        departures.chosen()[0] = false;
        assertThat(departures.chosen()[0]).isTrue();
    }

    /** Any choice at all; each loss is rounded by less than one unit, and so is the bound. */
    @Test
    void whatAChoiceFallsShortOfTheBoundIsWhatDepartsAndWhatIsLeftAtItsPrice() {
        for (int seed = 1; seed <= 30; seed++) {
            var program = SparsePrograms.any(seed);
            var relaxation = Written.relaxation(program);
            var departures = new Departures(program, relaxation);
            var choice = choice(program, seed);

            assertThat(shortfall(program, departures, choice))
                    .as("seed %d", seed)
                    .isCloseTo(
                            (double) (relaxation.bound() - program.worth(choice)),
                            within(program.columns() + 2.0));
        }
    }

    private static double shortfall(
            BinaryProgram program, Departures departures, boolean[] choice) {
        double sum = 0;
        var chosen = departures.chosen();
        var left = departures.left();
        for (int column = 0; column < choice.length; column++) {
            if (choice[column] != chosen[column]) {
                sum += departures.loss(column);
                for (int row = 0; row < left.length; row++) {
                    left[row] -= departures.use(column, row);
                }
            }
        }
        for (int row = 0; row < left.length; row++) {
            long used = program.rows().get(row).used(choice);
            assertThat(left[row]).isEqualTo(program.rows().get(row).capacity() - used);
            sum += departures.price(row) * left[row];
        }
        return sum;
    }

    private static boolean[] choice(BinaryProgram program, int seed) {
        var random = new Random(seed);
        var choice = new boolean[program.columns()];
        for (int column = 0; column < choice.length; column++) {
            choice[column] = random.nextBoolean();
        }
        return choice;
    }
}
