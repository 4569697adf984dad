package io.mandate.portfolio.scoring;

import io.mandate.portfolio.Fraction;
import java.math.BigDecimal;

/**
 * A job whose place in the queue follows from cost of delay ÷ size: weighted shortest job first (Reinertsen, The
 * Principles of Product Development Flow, 2009; the three parts of the cost of delay are SAFe's). All numbers are on
 * one relative scale, such as 1, 2, 3, 5, 8, 13, 20.
 */
public record WeightedJob(
        BigDecimal businessValue,
        BigDecimal timeCriticality,
        BigDecimal riskReduction,
        BigDecimal jobSize) {

    public WeightedJob {
        if (jobSize.signum() <= 0) {
            throw new IllegalArgumentException("must be a job of some size");
        }
    }

    public BigDecimal costOfDelay() {
        return businessValue.add(timeCriticality).add(riskReduction);
    }

    /** Cost of delay ÷ size, exactly. */
    public Fraction wsjf() {
        return Fraction.of(costOfDelay()).over(Fraction.of(jobSize));
    }
}
