package io.mandate.project.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.ProjectId;
import io.mandate.project.plan.Plan;
import io.mandate.project.plan.PolicyRequest;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a plan as others may hold them, and what came out, so that they see whether they find the
 * same. Times are on the clock of the office.
 *
 * @param calendar the id of the plan's own
 * @param activities how many the plan has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanState(
        ProjectId projectId,
        LocalDateTime start,
        @Nullable LocalDateTime dataDate,
        @Nullable LocalDateTime deadline,
        PolicyRequest policy,
        String calendar,
        LocalDateTime finish,
        int activities) {
    static PlanState of(Plan plan) {
        return new PlanState(
                plan.projectId(),
                plan.start(),
                plan.dataDate(),
                plan.deadline(),
                plan.policy(),
                plan.calendars().getFirst().id(),
                plan.finish(),
                plan.activities());
    }
}
