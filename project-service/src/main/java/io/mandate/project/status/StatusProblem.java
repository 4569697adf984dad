package io.mandate.project.status;

import io.mandate.platform.problem.ProblemType;

/** What is refused about moving a project on. */
enum StatusProblem implements ProblemType {
    CHANGE_REQUIRED(409, "A project that runs or rests is wound down by an approved change");

    private final int status;
    private final String title;

    StatusProblem(int status, String title) {
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
