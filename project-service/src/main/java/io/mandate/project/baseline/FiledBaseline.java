package io.mandate.project.baseline;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One activity of a baseline that travels in a schedule file. */
public record FiledBaseline(
        String activity,
        String name,
        LocalDateTime start,
        LocalDateTime finish,
        @Nullable Long duration,
        @Nullable BigDecimal cost) {
    FiledBaseline unnamed() {
        return new FiledBaseline(activity, "", start, finish, duration, cost);
    }
}
