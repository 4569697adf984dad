package io.mandate.portfolio.appraisal;

import io.mandate.platform.problem.ProblemType;

/** The rules that a scoring can break. */
enum AppraisalProblem implements ProblemType {
    DUPLICATE_CRITERION(422, "A criterion occurs twice"),
    DUPLICATE_CANDIDATE(422, "A candidate occurs twice"),
    UNKNOWN_CRITERION(422, "There is no such criterion"),
    SCORED_TWICE(422, "A candidate is scored twice by a criterion"),
    SCORES_MISSING(422, "A candidate is not scored by every criterion"),
    UNKNOWN_CANDIDATE(422, "There is no such candidate"),
    OVERRIDES_COLLIDE(422, "Two overrides in force want the same candidate or the same rank"),
    RANK_BEYOND_THE_LAST(422, "There are fewer candidates than this rank");

    private final int status;
    private final String title;

    AppraisalProblem(int status, String title) {
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
