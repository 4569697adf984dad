package io.mandate.portfolio.investment.cashflow;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Present values at an effective rate per year: a flow after t years counts amount ÷ (1 + rate)^t,
 * with 60 digits (compound interest; Brealey, Myers, Allen, Principles of Corporate Finance, ch. 2).
 */
final class Discounting {
    private static final MathContext DIGITS = new MathContext(60);
    private static final int NEWTON_STEPS = 7;

    private final BigDecimal perTick;

    Discounting(BigDecimal ratePerYear, int ticksPerYear) {
        perTick =
                BigDecimal.ONE.divide(root(BigDecimal.ONE.add(ratePerYear), ticksPerYear), DIGITS);
    }

    /** The same lines at their present values. */
    CashFlows presentValues(CashFlows flows) {
        return new CashFlows(
                flows.lines().stream()
                        .map(line -> new Flow(line.tick(), presentValue(line)))
                        .toList(),
                flows.ticksPerYear());
    }

    private BigDecimal presentValue(Flow flow) {
        var factor = perTick.pow(Math.toIntExact(flow.tick()), DIGITS);
        return flow.amount().multiply(factor, DIGITS);
    }

    /** Newton's method from a double that is right to 15 digits: each step doubles them. */
    private static BigDecimal root(BigDecimal value, int degree) {
        var root = new BigDecimal(Math.pow(value.doubleValue(), 1.0 / degree));
        var n = BigDecimal.valueOf(degree);
        for (int i = 0; i < NEWTON_STEPS; i++) {
            var next = value.divide(root.pow(degree - 1, DIGITS), DIGITS);
            root = root.multiply(n.subtract(BigDecimal.ONE)).add(next).divide(n, DIGITS);
        }
        return root;
    }
}
