package io.mandate.project.performance;

import io.mandate.project.progress.EarningMethod;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a baseline as the tables have it, with the last report of a day.
 *
 * @param inPlan whether the plan still has it
 */
record LineRow(
        String id,
        String name,
        LocalDateTime start,
        LocalDateTime finish,
        @Nullable BigDecimal cost,
        @Nullable String calendar,
        @Nullable String wbs,
        boolean inPlan,
        EarningMethod method,
        BigDecimal earned) {

    /** The percentage as people write it. */
    BigDecimal share() {
        var tidy = earned.stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }
}
