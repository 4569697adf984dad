package io.mandate.project.change;

import io.mandate.platform.problem.ProblemType;

/** What change control refuses. */
enum ChangeProblem implements ProblemType {
    CHANGE_NOT_FOUND(404, "There is no such change request"),
    CHANGE_IS_SETTLED(409, "The change request was decided or withdrawn before"),
    CHANGE_IS_VOID(409, "The plan is another than the one that was asked for"),
    NOTHING_TO_TERMINATE(409, "Only a project that runs or rests can be terminated"),
    NOT_AN_ACCELERATION(422, "The plan does not end before the performance baseline"),
    NOT_THE_REQUESTER(403, "Only who asked withdraws");

    private final int status;
    private final String title;

    ChangeProblem(int status, String title) {
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
