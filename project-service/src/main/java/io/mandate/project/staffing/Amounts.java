package io.mandate.project.staffing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 50.00 is 50. */
final class Amounts {
    private Amounts() {}

    static @Nullable BigDecimal tidy(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        var tidy = amount.stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }
}
