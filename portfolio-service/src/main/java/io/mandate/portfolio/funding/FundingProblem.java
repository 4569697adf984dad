package io.mandate.portfolio.funding;

import io.mandate.platform.problem.ProblemType;

/** The rules that lines and shares of funding can break. */
enum FundingProblem implements ProblemType {
    LINE_NAMED_TWICE(422, "Two funding lines have the same name"),
    LINE_BESIDE_PERIODS(422, "A funding line begins and ends with periods"),
    FUNDED_TWICE(422, "A source pays twice as the same"),
    FUNDING_IS_NOT_ALL(422, "The shares of what a project costs must make up exactly 1");

    private final int status;
    private final String title;

    FundingProblem(int status, String title) {
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
