package io.mandate.project.authority;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Up to how much may be decided at a time and in a calendar year; without amounts there is no limit. */
record Limit(@Nullable BigDecimal each, @Nullable BigDecimal perYear) {
    static final Limit NONE = new Limit(null, null);

    /** Nothing may be decided, not even what costs nothing. */
    static final Limit ZERO = of(-1, -1);

    static Limit of(long each, long perYear) {
        return new Limit(BigDecimal.valueOf(each), BigDecimal.valueOf(perYear));
    }

    boolean isZero() {
        return equals(ZERO);
    }

    boolean allows(BigDecimal amount) {
        return each == null || amount.compareTo(each) <= 0;
    }

    boolean allowsInYear(BigDecimal sum) {
        return perYear == null || sum.compareTo(perYear) <= 0;
    }

    Limit wider(Limit other) {
        if (each == null || other.each == null) {
            return NONE;
        }
        return each.compareTo(other.each) >= 0 ? this : other;
    }
}
