package io.mandate.project.schedule.network;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When one activity takes place. Of what has begun, start is the actual one and the early and late
 * dates are those of the rest.
 *
 * @param totalFloat by how many working minutes it may slip before the project's finish or a limit
 *     does; negative when it is too late already, none when it is done
 * @param freeFloat by how many it may slip before a successor does; none when it is done
 */
public record PlannedActivity(
        String id,
        LocalDateTime start,
        LocalDateTime finish,
        LocalDateTime earlyStart,
        LocalDateTime earlyFinish,
        LocalDateTime lateStart,
        LocalDateTime lateFinish,
        @Nullable Long totalFloat,
        @Nullable Long freeFloat,
        boolean critical,
        @Nullable Link drivenBy) {}
