package io.mandate.project.plan;

import io.mandate.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A project has another plan or other progress; observed in the transaction that keeps it, behind its news.
 *
 * @param before what was planned until then, if anything was
 * @param number that of the event that tells it
 */
public record PlanReplaced(Plan plan, @Nullable Plan before, long number) {
    public ProjectId project() {
        return plan.projectId();
    }
}
