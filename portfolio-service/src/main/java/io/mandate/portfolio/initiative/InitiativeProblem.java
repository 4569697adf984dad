package io.mandate.portfolio.initiative;

import io.mandate.platform.problem.ProblemType;

/** The rules that an initiative can break. */
enum InitiativeProblem implements ProblemType {
    INITIATIVE_NOT_FOUND(404, "There is no such initiative of this strategy"),
    GOAL_SERVED_TWICE(422, "An initiative names a goal twice"),
    GOAL_IS_NO_LEAF(422, "Only a goal with nothing below it is served"),
    SHARES_DO_NOT_SUM_TO_ONE(422, "The shares must make up exactly 1"),
    DUPLICATE_PROJECT(422, "A project occurs twice"),
    PROJECT_IN_ANOTHER_INITIATIVE(422, "A project is in one initiative of a strategy");

    private final int status;
    private final String title;

    InitiativeProblem(int status, String title) {
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
