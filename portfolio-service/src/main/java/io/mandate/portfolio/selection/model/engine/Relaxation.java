package io.mandate.portfolio.selection.model.engine;

import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import io.mandate.portfolio.selection.model.program.BinaryProgram;
import io.mandate.portfolio.selection.model.program.Fixing;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the rows' capacities are worth when columns may be chosen in part. Its bound is exact: prices
 * come from a floating-point engine, but any non-negative prices give a bound, and that one is
 * computed in whole numbers.
 */
public final class Relaxation {
    private static final int BITS = 90;

    private final double[] prices;
    private final double[] shares;
    private final long[] advantage;
    private final long bound;

    private Relaxation(BinaryProgram program, double[] prices, double[] shares) {
        this.prices = prices;
        this.shares = shares;
        this.advantage = new long[program.columns()];
        int shift = BITS - exponent(prices);
        var exact =
                Arrays.stream(prices)
                        .mapToObj(price -> fixedPoint(price, shift))
                        .toArray(BigInteger[]::new);
        var sum = BigInteger.ZERO;
        for (int row = 0; row < exact.length; row++) {
            sum = sum.add(exact[row].multiply(whole(program.rows().get(row).capacity())));
        }
        for (int column = 0; column < advantage.length; column++) {
            var surplus = surplus(program, column, exact, shift);
            sum = sum.add(surplus.max(BigInteger.ZERO));
            advantage[column] = towardsZero(surplus, shift);
        }
        this.bound = sum.shiftRight(shift).min(whole(program.ceiling())).longValueExact();
    }

    public static Relaxation of(BinaryProgram program, Guard guard) {
        try (var model = LinearModel.relaxed(program);
                var _ = guard.watching(model.solver()::interruptSolve)) {
            model.solver().setTimeLimit(guard.millisLeft());
            boolean solved = model.solver().solve() == ResultStatus.OPTIMAL;
            var prices = new double[program.rows().size()];
            var shares = new double[program.columns()];
            if (solved) {
                Arrays.setAll(prices, model::price);
                Arrays.setAll(shares, model::share);
            }
            return new Relaxation(program, prices, shares);
        }
    }

    private static int exponent(double[] prices) {
        return Math.getExponent(Math.max(Double.MIN_NORMAL, Arrays.stream(prices).max().orElse(1)));
    }

    private static BigInteger fixedPoint(double price, int shift) {
        return new BigDecimal(price)
                .multiply(
                        shift >= 0
                                ? new BigDecimal(BigInteger.ONE.shiftLeft(shift))
                                : BigDecimal.ONE)
                .toBigInteger();
    }

    private static BigInteger whole(long number) {
        return BigInteger.valueOf(number);
    }

    private static BigInteger surplus(
            BinaryProgram program, int column, BigInteger[] exact, int shift) {
        var surplus = whole(program.value(column)).shiftLeft(shift);
        int[] rows = program.rowsOf(column);
        long[] use = program.useOf(column);
        for (int at = 0; at < rows.length; at++) {
            surplus = surplus.subtract(exact[rows[at]].multiply(whole(use[at])));
        }
        return surplus;
    }

    private static long towardsZero(BigInteger surplus, int shift) {
        var size = surplus.abs().shiftRight(shift).min(whole(Long.MAX_VALUE)).longValueExact();
        return surplus.signum() < 0 ? -size : size;
    }

    /** No choice is worth more. */
    public long bound() {
        return bound;
    }

    /** Value per unit of each row. */
    public double[] prices() {
        return prices.clone();
    }

    /** What the column is worth beyond the price of its use, rounded towards zero. */
    public long advantage(int column) {
        return advantage[column];
    }

    /** The columns from the most to the least advantageous. */
    public int[] ranking() {
        return IntStream.range(0, advantage.length)
                .boxed()
                .sorted(
                        (one, other) -> {
                            int byAdvantage = Long.compare(advantage[other], advantage[one]);
                            return byAdvantage != 0
                                    ? byAdvantage
                                    : Double.compare(shares[other], shares[one]);
                        })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The columns from the most doubtful to the most certain. */
    public int[] doubts() {
        return IntStream.range(0, advantage.length)
                .boxed()
                .sorted(
                        (one, other) ->
                                Long.compare(Math.abs(advantage[one]), Math.abs(advantage[other])))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Decides every column whose other side cannot lead to anything better than {@code known}. */
    public Fixing fixing(long known) {
        var fixing = Fixing.none(advantage.length);
        for (int column = 0; column < advantage.length; column++) {
            if (advantage[column] != 0 && bound - Math.abs(advantage[column]) <= known) {
                fixing.fix(column, advantage[column] > 0);
            }
        }
        return fixing;
    }
}
