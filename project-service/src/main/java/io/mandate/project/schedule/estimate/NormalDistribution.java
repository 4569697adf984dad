package io.mandate.project.schedule.estimate;

/** The normal distribution with mean 0 and deviation 1. */
final class NormalDistribution {
    private static final double FAR = 8;
    private static final int STEPS = 2_000;

    private NormalDistribution() {}

    /** The probability of at most this; by Simpson's rule, right to more than ten digits. */
    static double cumulative(double deviations) {
        if (deviations <= -FAR || deviations >= FAR) {
            return deviations < 0 ? 0 : 1;
        }
        double step = deviations / STEPS;
        double sum = density(0) + density(deviations);
        for (int at = 1; at < STEPS; at++) {
            sum += density(at * step) * (at % 2 == 0 ? 2 : 4);
        }
        return 0.5 + sum * step / 3;
    }

    private static double density(double deviations) {
        return Math.exp(-deviations * deviations / 2) / Math.sqrt(2 * Math.PI);
    }
}
