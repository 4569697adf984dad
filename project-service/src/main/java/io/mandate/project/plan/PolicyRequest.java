package io.mandate.project.plan;

import io.mandate.project.schedule.network.Criticality;
import io.mandate.project.schedule.network.LagCalendar;
import io.mandate.project.schedule.network.ProgressRule;
import io.mandate.project.schedule.network.SchedulePolicy;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The choices by which a plan is calculated. */
@Schema(name = "SchedulePolicy")
public record PolicyRequest(
        @Schema(description = "By default RETAINED_LOGIC") ProgressRule progress,
        @Schema(description = "By default PREDECESSOR") LagCalendar lagCalendar,
        @Schema(description = "By default FLOAT") Critical critical,
        @Schema(description = "Working minutes up to which a float is critical") @PositiveOrZero
                long criticalFloat) {
    public static final PolicyRequest STANDARD =
            new PolicyRequest(
                    ProgressRule.RETAINED_LOGIC, LagCalendar.PREDECESSOR, Critical.FLOAT, 0);

    /** What makes an activity critical. */
    public enum Critical {
        FLOAT,
        LONGEST_PATH
    }

    public PolicyRequest {
        progress = progress == null ? ProgressRule.RETAINED_LOGIC : progress;
        lagCalendar = lagCalendar == null ? LagCalendar.PREDECESSOR : lagCalendar;
        critical = critical == null ? Critical.FLOAT : critical;
    }

    SchedulePolicy toPolicy() {
        return new SchedulePolicy(
                progress,
                lagCalendar,
                critical == Critical.LONGEST_PATH
                        ? new Criticality.LongestPath()
                        : new Criticality.FloatAtMost(criticalFloat));
    }
}
