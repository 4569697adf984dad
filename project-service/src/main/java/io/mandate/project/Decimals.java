package io.mandate.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Makes equal decimals equal: 1.50 and 1.5 are the same number and compare as such. */
final class Decimals {
    private Decimals() {}

    static @Nullable BigDecimal tidy(@Nullable BigDecimal number) {
        return number == null ? null : plain(number);
    }

    @SuppressWarnings("NullAway") // a missing one is for the validation to report
    static BigDecimal plain(BigDecimal number) {
        if (number == null || (number.scale() < 0 && number.precision() - number.scale() > 40)) {
            return number; // too long to be written out, and for the validation to report
        }
        var tidy = number.stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }
}
