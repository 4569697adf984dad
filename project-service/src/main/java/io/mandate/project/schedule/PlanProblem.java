package io.mandate.project.schedule;

import io.mandate.platform.problem.ProblemType;

/** The rules of plans that a request may break; a directive is never answered with one of them. */
public enum PlanProblem implements ProblemType {
    PLAN_NOT_FOUND(404, "The project has no plan"),
    ACTIVITY_NOT_FOUND(404, "There is no such activity"),
    BASELINE_NOT_FOUND(404, "There is no such baseline"),
    LINKS_FORM_A_CYCLE(422, "Activities wait for each other in a circle"),
    WBS_FORMS_A_CYCLE(422, "Elements of the work breakdown structure are parts of each other"),
    PARTS_DO_NOT_MAKE_UP_THE_WHOLE(422, "A budget is not the sum of its parts' budgets"),
    PROGRESS_FALLS_WITHOUT_A_REASON(422, "A percentage falls, and nothing says why"),
    EARNING_FORMS_A_CYCLE(422, "Activities earn along with each other in a circle"),
    EARNING_CHANGES_WITHOUT_A_REASON(422, "What has begun earns otherwise, and nothing says why");

    private final int status;
    private final String title;

    PlanProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
