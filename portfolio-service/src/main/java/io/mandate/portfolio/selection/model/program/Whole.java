package io.mandate.portfolio.selection.model.program;

/** Arithmetic of whole numbers and their way to floating point and back. */
public final class Whole {
    /** Relative error granted to an engine's floating-point bound. */
    private static final double RELATIVE = 1e-9;

    private static final double ABSOLUTE = 1e-6;

    private Whole() {}

    static long gcd(long[] numbers) {
        long divisor = 0;
        for (long number : numbers) {
            divisor = gcd(divisor, number);
            if (divisor == 1) {
                return 1;
            }
        }
        return divisor;
    }

    private static long gcd(long one, long other) {
        long a = Math.abs(one);
        long b = Math.abs(other);
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** The power of two that brings the greatest of the numbers below 2^20: dividing by it is exact. */
    public static double scale(long[] numbers) {
        long greatest = 1;
        for (long number : numbers) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        int bits = 64 - Long.numberOfLeadingZeros(greatest);
        return Math.scalb(1.0, Math.min(0, 20 - bits));
    }

    /** The greatest whole number that an upper bound in floating point allows, rounded outwards. */
    public static long outward(double bound, double scale, long ceiling) {
        double wide = (bound + Math.abs(bound) * RELATIVE + ABSOLUTE * Math.min(1, scale)) / scale;
        return wide >= ceiling ? ceiling : (long) Math.floor(wide);
    }
}
