package io.mandate.project.dependency;

import io.mandate.platform.problem.ProblemType;

/** What is refused about dependencies. */
enum DependencyProblem implements ProblemType {
    DEPENDENCY_NOT_FOUND(404, "There is no such dependency"),
    DEPENDENCY_IS_SETTLED(409, "The dependency was met, declined or withdrawn before"),
    DEPENDENCY_IS_THERE(409, "The same activity waits for the same milestone already"),
    PROVIDER_IS_OVER(409, "Nothing more is to be had from a project that is over"),
    NOT_THE_PROVIDER(409, "Only the project that provides it answers"),
    NOT_THE_RECEIVER(409, "Only the project that needs it takes it back"),
    DEPENDENCIES_FORM_A_CYCLE(422, "Something would wait for itself");

    private final int status;
    private final String title;

    DependencyProblem(int status, String title) {
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
