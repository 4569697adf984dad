package io.mandate.portfolio.investment.cashflow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/**
 * Where a root lies, from low to high. {@code rises} is the sign at the upper end when there is exactly one root
 * and the sign at the lower end is the other; 0 when it is only known that there is no root outside.
 */
record Enclosure(BigDecimal low, BigDecimal high, int rises) {
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final double[] SHARES = {0.5, 0.375, 0.625};
    private static final int SPARE_DIGITS = 8;

    /** Half as wide around the same root, or the same if no sign can be proven inside. */
    Enclosure narrowed(Polynomial f) {
        if (rises == 0) {
            return this;
        }
        for (double share : SHARES) {
            var middle = between(share);
            OptionalInt sign = f.sign(middle, middle);
            if (sign.isPresent()) {
                return sign.getAsInt() == rises
                        ? new Enclosure(low, middle, rises)
                        : new Enclosure(middle, high, rises);
            }
        }
        return this;
    }

    Enclosure narrowed(Polynomial f, BigDecimal relativeWidth) {
        var now = this;
        while (now.widerThan(relativeWidth)) {
            var next = now.narrowed(f);
            if (next.equals(now)) {
                return now;
            }
            now = next;
        }
        return now;
    }

    boolean widerThan(BigDecimal relativeWidth) {
        return width().compareTo(low.multiply(relativeWidth)) > 0;
    }

    /** A thousand times as wide. */
    Enclosure widened() {
        var more = width().scaleByPowerOfTen(3);
        return new Enclosure(low.subtract(more).max(low.divide(FOUR)), high.add(more), rises);
    }

    BigDecimal width() {
        return high.subtract(low);
    }

    /** Far-apart ends are halved by their ratio, near ones by their distance. */
    private BigDecimal between(double share) {
        if (high.compareTo(low.multiply(FOUR)) > 0) {
            return Magnitude.exponential(
                    Magnitude.logarithm(low) * (1 - share) + Magnitude.logarithm(high) * share);
        }
        int scale = width().scale() - width().precision() + SPARE_DIGITS;
        return low.add(width().multiply(BigDecimal.valueOf(share)))
                .setScale(scale, RoundingMode.HALF_EVEN);
    }
}
