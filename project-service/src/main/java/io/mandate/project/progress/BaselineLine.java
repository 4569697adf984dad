package io.mandate.project.progress;

import io.mandate.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a baseline with what is known of its progress.
 *
 * @param value none where the baseline knows no cost
 * @param share the percentage earned by the last report until then
 */
public record BaselineLine(
        String activity, EarningMethod method, @Nullable PlannedValue value, BigDecimal share) {

    /** What it was to earn by then. */
    public @Nullable BigDecimal planned(LocalDateTime moment) {
        return value == null ? null : value.by(moment);
    }

    /** Exactly what it has earned by then; what passes with the time is never ahead of it. */
    public @Nullable BigDecimal earned(LocalDateTime moment) {
        if (value == null) {
            return null;
        }
        return method == EarningMethod.LEVEL_OF_EFFORT
                ? value.by(moment)
                : value.budget().amount().multiply(share).movePointLeft(2);
    }

    public @Nullable Money budget() {
        return value == null ? null : value.budget();
    }
}
