package io.mandate.portfolio.selection.frontier;

import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.Solved;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which shares of the budgets a frontier looks at: tenths of the present ones, then ten steps to where
 * all that could be chosen fits into each; twenty steps to there if that is already less than all.
 */
final class BudgetShares {
    private static final int STEPS = 10;
    private static final int DIGITS = 4;

    /** More than all uses together. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1L << 60);

    private final SelectionProblem problem;
    private final List<Limit> budgets;

    /** Budgets are limits with a ceiling above 0. */
    BudgetShares(Solved solved) {
        this.problem = solved.problem();
        this.budgets =
                problem.limits().stream()
                        .filter(limit -> solved.budgets().contains(limit.name()))
                        .filter(limit -> limit.ceiling() != null && limit.ceiling() > 0)
                        .toList();
    }

    List<BigDecimal> shares() {
        var enough = enough();
        if (enough.compareTo(BigDecimal.ONE) <= 0) {
            return steps(
                    BigDecimal.ZERO, enough.signum() == 0 ? BigDecimal.ONE : enough, 2 * STEPS);
        }
        var shares = steps(BigDecimal.ZERO, BigDecimal.ONE, STEPS);
        shares.addAll(steps(BigDecimal.ONE, enough, STEPS).subList(1, STEPS + 1));
        return shares;
    }

    private static List<BigDecimal> steps(BigDecimal from, BigDecimal to, int count) {
        var steps = new ArrayList<BigDecimal>();
        for (int step = 0; step <= count; step++) {
            var way = to.subtract(from).multiply(BigDecimal.valueOf(step));
            steps.add(
                    plain(
                            from.add(
                                    way.divide(
                                            BigDecimal.valueOf(count),
                                            DIGITS,
                                            RoundingMode.CEILING))));
        }
        return steps;
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The share at which whatever could be chosen fits. */
    private BigDecimal enough() {
        return budgets.stream()
                .map(limit -> demand(limit).divide(ceiling(limit), DIGITS, RoundingMode.CEILING))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }

    private BigDecimal demand(Limit limit) {
        return problem.candidates().stream()
                .map(
                        candidate ->
                                candidate.options().stream()
                                        .mapToLong(option -> Math.max(0, option.use(limit.name())))
                                        .max()
                                        .orElse(0))
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal ceiling(Limit limit) {
        return BigDecimal.valueOf(requireNonNull(limit.ceiling()));
    }

    /** How much more, or less, of each budget there is with a share, rounded down to whole numbers. */
    Map<String, Long> more(BigDecimal share) {
        var more = new HashMap<String, Long>();
        for (var limit : budgets) {
            more.put(
                    limit.name(),
                    amount(limit, share).min(MOST).subtract(ceiling(limit)).longValueExact());
        }
        return more;
    }

    private static BigDecimal amount(Limit limit, BigDecimal share) {
        return ceiling(limit).multiply(share).setScale(0, RoundingMode.DOWN);
    }

    /** All budgets together with a share. */
    BigInteger total(BigDecimal share) {
        return budgets.stream()
                .map(limit -> amount(limit, share).toBigIntegerExact())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** What of them all is used, of what is used of each limit. */
    BigInteger used(Map<String, Long> used) {
        return budgets.stream()
                .map(limit -> BigInteger.valueOf(used.getOrDefault(limit.name(), 0L)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
