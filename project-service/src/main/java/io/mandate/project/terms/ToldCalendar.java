package io.mandate.project.terms;

import io.mandate.platform.event.AggregateState;
import io.mandate.project.ProjectId;
import io.mandate.project.plan.PlanReplaced;
import org.jspecify.annotations.Nullable;

/** Under which number a calendar of a plan was told last; what it says is in the plan. */
record ToldCalendar(ProjectId projectId, String id, String office, long sequence) {
    static final String STATE = "calendar";

    static ToldCalendar of(PlanReplaced replaced, String id) {
        return new ToldCalendar(
                replaced.project(), id, replaced.plan().office(), replaced.number());
    }

    /** Without contents, that it is gone. */
    AggregateState state(@Nullable CalendarState contents) {
        return new AggregateState(STATE, projectId + "/" + id, sequence, office, contents);
    }
}
