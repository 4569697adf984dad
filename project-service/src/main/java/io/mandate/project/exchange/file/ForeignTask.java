package io.mandate.project.exchange.file;

import io.mandate.project.schedule.network.Constraint;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a schedule.
 *
 * @param row as the tool numbers its lines
 * @param uid what the tool calls it, the same in each version of the file
 * @param parent the uid of the summary that it is a part of
 * @param mark what this service once wrote to know it again
 * @param duration working minutes
 */
public record ForeignTask(
        int row,
        int uid,
        @Nullable Integer parent,
        @Nullable String mark,
        @Nullable String name,
        boolean summary,
        long duration,
        @Nullable String calendar,
        Constraint constraint,
        @Nullable LocalDateTime deadline,
        Done done,
        @Nullable BigDecimal cost,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime finish,
        List<ForeignBaseline> baselines) {

    /** How far it is. */
    public record Done(
            int percent,
            @Nullable LocalDateTime start,
            @Nullable LocalDateTime finish,
            @Nullable Long remaining) {
        public static final Done NOTHING = new Done(0, null, null, null);
    }
}
