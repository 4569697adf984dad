package io.mandate.project.requirement;

import io.mandate.platform.problem.ProblemType;

/** What is refused about requirements. */
enum RequirementProblem implements ProblemType {
    REQUIREMENT_NOT_FOUND(404, "There is no such requirement"),
    REQUIREMENT_IS_ACCEPTED(409, "A deliverable was accepted for what the requirement says now"),
    REQUIREMENT_IS_SATISFIED(409, "Deliverables satisfy the requirement");

    private final int status;
    private final String title;

    RequirementProblem(int status, String title) {
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
