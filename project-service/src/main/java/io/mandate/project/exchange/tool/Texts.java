package io.mandate.project.exchange.tool;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Numbers and times as tools have them, made plain. */
final class Texts {
    private static final int FINEST = 8;

    private Texts() {}

    static int number(@Nullable Number number) {
        return number == null ? 0 : number.intValue();
    }

    /** Tools know no unknown amount: nothing is nothing said. */
    static @Nullable BigDecimal amount(@Nullable Number number) {
        if (number == null || number.doubleValue() == 0 || !Double.isFinite(number.doubleValue())) {
            return null;
        }
        return plain(number);
    }

    static BigDecimal plain(Number number) {
        var exact = new BigDecimal(number.toString()).setScale(FINEST, RoundingMode.HALF_EVEN);
        var tidy = exact.stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }

    static @Nullable LocalDateTime minute(@Nullable LocalDateTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
