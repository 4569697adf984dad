package io.mandate.project.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.ProjectEvent;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A project has another plan: when it begins and ends, and how tight it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScheduleChanged(
        @JsonIgnore Stamp stamp,
        LocalDateTime start,
        LocalDateTime finish,
        @Nullable LocalDateTime dataDate,
        @Nullable LocalDateTime deadline,
        int activities,
        int milestones,
        int critical,
        int late)
        implements ProjectEvent {
    static ScheduleChanged of(Stamp stamp, Plan plan) {
        return new ScheduleChanged(
                stamp,
                plan.start(),
                plan.finish(),
                plan.dataDate(),
                plan.deadline(),
                plan.activities(),
                plan.milestones(),
                plan.critical(),
                plan.late());
    }

    @Override
    public String type() {
        return "mandate.project.schedule-changed.v1";
    }
}
