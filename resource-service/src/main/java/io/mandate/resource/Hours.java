package io.mandate.resource;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hours are what people read and write, with two decimals; whole minutes are what is kept. */
public final class Hours {
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private Hours() {}

    /** The nearest whole minutes. */
    public static int toMinutes(BigDecimal hours) {
        try {
            return hours.multiply(SIXTY).setScale(0, RoundingMode.HALF_UP).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("%s hours are too many".formatted(hours), e);
        }
    }

    public static BigDecimal ofMinutes(long minutes) {
        var hours =
                BigDecimal.valueOf(minutes)
                        .divide(SIXTY, 2, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        return hours.scale() < 0 ? hours.setScale(0) : hours;
    }
}
