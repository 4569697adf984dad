package io.mandate.portfolio.override;

import io.mandate.platform.problem.ProblemType;

/** The rules that the override of a rank can break. */
enum OverrideProblem implements ProblemType {
    OVERRIDE_NOT_FOUND(404, "The portfolio overrides no rank of this project"),
    TOO_MANY_OVERRIDES(409, "More ranks are overridden than a portfolio may"),
    OVERRIDES_COLLIDE(422, "Two overrides in force want the same rank"),
    RANK_BEYOND_THE_LAST(422, "There are fewer projects than this rank"),
    ENDS_IN_THE_PAST(422, "The last day is over");

    private final int status;
    private final String title;

    OverrideProblem(int status, String title) {
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
