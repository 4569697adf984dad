package io.mandate.project.plan;

import io.mandate.project.activity.ActivityStatement;
import io.mandate.project.schedule.network.Schedule;
import io.mandate.project.staffing.Assignment;
import io.mandate.project.staffing.PlannedResource;
import io.mandate.project.staffing.Staff;
import io.mandate.project.wbs.WbsRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole plan; what is not in it any more is gone. Times are on the clock of the governing office. */
public record PlanRequest(
        @NotNull LocalDateTime start,
        @Schema(description = "What lies before it has happened or has not")
                @Nullable LocalDateTime dataDate,
        @Schema(description = "Moves nothing; a plan that misses it has negative float")
                @Nullable LocalDateTime deadline,
        @Schema(description = "By default that of the office", examples = "EUR")
                @Nullable
                @Pattern(regexp = "[A-Z]{3}")
                String currency,
        @Valid PolicyRequest policy,
        @Schema(
                        description =
                                "The first is the plan's own; by default Monday to Friday,"
                                        + " 08:00 to 12:00 and 13:00 to 17:00")
                @Size(max = 200)
                List<@NotNull @Valid CalendarRequest> calendars,
        @Size(max = 5000) List<@NotNull @Valid WbsRequest> wbs,
        @Size(max = 20_000) List<@NotNull @Valid ActivityStatement> activities,
        @Size(max = 50_000) List<@NotNull @Valid LinkRequest> links,
        @Schema(description = "If absent, resources and assignments stay as they are")
                @Nullable
                @Size(max = 5000)
                List<@NotNull @Valid PlannedResource> resources,
        @Schema(description = "Only together with resources") @Nullable @Size(max = 50_000)
                List<@NotNull @Valid Assignment> assignments) {

    public PlanRequest {
        policy = policy == null ? PolicyRequest.STANDARD : policy;
        calendars =
                calendars == null || calendars.isEmpty()
                        ? List.of(CalendarRequest.OFFICE_HOURS)
                        : calendars;
        wbs = wbs == null ? List.of() : wbs;
        activities = activities == null ? List.of() : activities;
        links = links == null ? List.of() : links;
    }

    /** Who does what, if it is stated. */
    Optional<Staff> staff() {
        return resources == null && assignments == null
                ? Optional.empty()
                : Optional.of(
                        new Staff(
                                Objects.requireNonNullElse(resources, List.of()),
                                Objects.requireNonNullElse(assignments, List.of())));
    }

    Schedule toSchedule() {
        return new Schedule(
                start,
                dataDate,
                deadline,
                policy.toPolicy(),
                calendars.stream().map(CalendarRequest::toCalendar).toList(),
                activities.stream().map(ActivityStatement::toActivity).toList(),
                links.stream().map(LinkRequest::toLink).toList());
    }
}
