package io.mandate.resource;

import io.mandate.platform.problem.ProblemType;

/** The problems that only resource-service answers with. */
public enum ResourceProblem implements ProblemType {
    PERSON_NOT_FOUND(404, "There is no such person"),
    PROJECT_NOT_FOUND(404, "There is no such project"),
    ALLOCATION_RUN_NOT_FOUND(404, "There is no such allocation run"),
    REFERENCE_TAKEN(409, "The external reference belongs to somebody else"),
    RUN_NOT_FINISHED(409, "The allocation run has not succeeded"),
    RUN_WITHOUT_PLAN(409, "The allocation run found no plan"),
    ALREADY_DECIDED(409, "The allocation run has been decided"),
    INPUTS_MOVED(409, "What the plan was made from has changed"),
    OFFICE_UNKNOWN(422, "There is no such office, or not yet"),
    INVALID_PERSON(422, "The person contradicts itself"),
    MONTH_OVER(422, "The month has no working day left"),
    NOTHING_TO_PLAN(422, "The month has nothing to plan");

    private final int status;
    private final String title;

    ResourceProblem(int status, String title) {
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
