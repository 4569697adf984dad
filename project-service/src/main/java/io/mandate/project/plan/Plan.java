package io.mandate.project.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.web.Versioned;
import io.mandate.project.ProjectId;
import io.mandate.project.activity.ActivityRow;
import io.mandate.project.activity.ActivityStatement;
import io.mandate.project.schedule.network.Schedule;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project's plan without its activities: the terms on which it is calculated, and what came out. */
@Schema(name = "Plan")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Plan(
        ProjectId projectId,
        String office,
        String currency,
        LocalDateTime start,
        @Nullable LocalDateTime dataDate,
        @Nullable LocalDateTime deadline,
        PolicyRequest policy,
        List<CalendarRequest> calendars,
        LocalDateTime finish,
        @Schema(description = "How many activities there are") int activities,
        int milestones,
        int critical,
        @Schema(description = "How many have negative float") int late,
        long version)
        implements Versioned {

    /** The plan as it is to be calculated anew. */
    public Schedule schedule(List<ActivityRow> rows) {
        return new Schedule(
                start,
                dataDate,
                deadline,
                policy.toPolicy(),
                calendars.stream().map(CalendarRequest::toCalendar).toList(),
                rows.stream().map(ActivityRow::stated).map(ActivityStatement::toActivity).toList(),
                rows.stream().flatMap(each -> each.links().stream()).toList());
    }
}
