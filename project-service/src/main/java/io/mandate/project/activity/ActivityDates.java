package io.mandate.project.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.schedule.network.PlannedActivity;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When an activity takes place by the last calculation; floats are working minutes of its calendar. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityDates(
        LocalDateTime start,
        LocalDateTime finish,
        LocalDateTime earlyStart,
        LocalDateTime earlyFinish,
        LocalDateTime lateStart,
        LocalDateTime lateFinish,
        @Nullable Long totalFloat,
        @Nullable Long freeFloat,
        boolean critical,
        @Schema(description = "The activity whose link determines the start")
                @Nullable String drivenBy) {
    public static ActivityDates of(PlannedActivity planned) {
        var link = planned.drivenBy();
        return new ActivityDates(
                planned.start(),
                planned.finish(),
                planned.earlyStart(),
                planned.earlyFinish(),
                planned.lateStart(),
                planned.lateFinish(),
                planned.totalFloat(),
                planned.freeFloat(),
                planned.critical(),
                link == null ? null : link.from());
    }
}
