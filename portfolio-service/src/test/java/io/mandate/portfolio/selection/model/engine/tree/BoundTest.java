package io.mandate.portfolio.selection.model.engine.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is calculated in doubles is never less than the truth, which is calculated without rounding. */
class BoundTest {
    private static final int SEEDS = 500;

    @Test
    void itsBoundIsNeverBelowTheTruth() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            var random = new Random(seed);
            var program = program(random, -1);
            var box = new Box(program);
            var prices = random.doubles(program.rows, 0, 3).toArray();

            double found =
                    new Bound(program, box)
                            .over(prices, new double[program.columns + program.rows]);

            assertThat(exact(found))
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(truth(program, box, prices));
        }
    }

    /** Every negative column in, every other out, and all that is left of each row: that keeps the rows. */
    @Test
    void whatCanBeKeptIsNotRefuted() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            var random = new Random(seed);
            int negative = 8;
            var program = program(random, negative);
            var box = new Box(program);
            for (int column = 0; column < program.columns; column++) {
                box.fix(column, column < negative);
            }
            for (int row = 0; row < program.rows - 1; row++) {
                box.fix(program.columns + row, true);
            }
            var weights = random.doubles(program.rows, -3, 3).toArray();
            weights[program.rows - 1] = 0;

            assertThat(new Bound(program, box).refutes(weights)).as("seed %d", seed).isFalse();
        }
    }

    @Test
    void whatCannotBeKeptIsRefuted() {
        var program = new Dense(new long[] {1, 1}, new long[][] {{3, 5}}, new long[] {7});
        var box = new Box(program);
        box.fix(0, true);
        box.fix(1, true);

        assertThat(new Bound(program, box).refutes(new double[] {1, 0})).isTrue();
    }

    /** Of its twenty columns the first ones use less than nothing, or any of them may. */
    private static Dense program(Random random, int negative) {
        int columns = 20;
        int rows = 3;
        var uses = new long[rows][columns];
        var capacities = new long[rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                long use = random.nextLong(1, 1L << 45);
                boolean minus = negative < 0 ? random.nextInt(5) == 0 : column < negative;
                uses[row][column] = minus ? -use : use;
            }
            capacities[row] = Arrays.stream(uses[row]).map(Math::abs).sum() / 3;
        }
        return new Dense(random.longs(columns, 1, 1L << 45).toArray(), uses, capacities);
    }

    private static BigDecimal truth(Dense program, Box box, double[] prices) {
        var sum = BigDecimal.ZERO;
        for (int row = 0; row < program.rows; row++) {
            var price = exact(prices[row]);
            sum = sum.add(price.multiply(exact(program.capacity[row])));
            sum = sum.add(most(price.negate(), box, program.columns + row));
        }
        for (int column = 0; column < program.columns; column++) {
            var left = exact(program.value[column]);
            for (int row = 0; row < program.rows; row++) {
                var use = exact(program.use[column * program.rows + row]);
                left = left.subtract(exact(prices[row]).multiply(use));
            }
            sum = sum.add(most(left, box, column));
        }
        return sum;
    }

    private static BigDecimal most(BigDecimal each, Box box, int variable) {
        return each.multiply(exact(box.lower(variable)))
                .max(each.multiply(exact(box.upper(variable))));
    }

    private static BigDecimal exact(double number) {
        return new BigDecimal(number);
    }
}
