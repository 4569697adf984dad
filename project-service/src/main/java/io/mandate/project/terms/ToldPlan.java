package io.mandate.project.terms;

import io.mandate.platform.event.AggregateState;
import io.mandate.project.ProjectId;
import io.mandate.project.plan.PlanReplaced;

/** Under which number the terms of a plan were told last; what they say is in the plan. */
record ToldPlan(ProjectId projectId, String office, long sequence) {
    static final String STATE = "plan";

    static ToldPlan of(PlanReplaced replaced) {
        return new ToldPlan(replaced.project(), replaced.plan().office(), replaced.number());
    }

    AggregateState state(PlanState contents) {
        return new AggregateState(STATE, projectId.toString(), sequence, office, contents);
    }
}
