package io.mandate.project.deliverable;

import io.mandate.platform.problem.ProblemType;

/** What is refused about deliverables. */
enum DeliverableProblem implements ProblemType {
    DELIVERABLE_NOT_FOUND(404, "There is no such deliverable"),
    RESULT_NOT_FOUND(404, "There is no such result"),
    DELIVERABLE_IS_ACCEPTED(409, "What was accepted stays as it is until it is reopened"),
    DELIVERABLE_IS_SUBMITTED(409, "What was submitted stays as it is until it is decided"),
    DELIVERABLE_NOT_SUBMITTED(409, "Only what was submitted is waived, accepted or rejected"),
    DELIVERABLE_NOT_ACCEPTED(409, "Only what was accepted is reopened"),
    DELIVERABLE_HAS_RESULTS(409, "What was checked is not dropped"),
    CRITERIA_MISSING(409, "Nothing says what the deliverable is measured by"),
    CRITERIA_ARE_OPEN(409, "Criteria are neither passed nor waived by somebody else");

    private final int status;
    private final String title;

    DeliverableProblem(int status, String title) {
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
