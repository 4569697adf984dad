package io.mandate.portfolio.option;

import io.mandate.platform.problem.ProblemType;

/** The rules that the options of a project can break. */
enum OptionProblem implements ProblemType {
    OPTIONS_NOT_FOUND(404, "The portfolio states no options of this project"),
    WINDOW_ENDS_BEFORE_START(422, "A window ends before it starts"),
    WINDOW_TOO_LONG(422, "A window has at most 60 months"),
    WINDOW_OUTSIDE_PERIODS(422, "A window lies within the portfolio's periods"),
    MODE_STATED_TWICE(422, "A mode is stated twice"),
    MODE_WITHOUT_VALUE(422, "Only going on as planned needs no value"),
    CONTINUING_HAS_NO_EXIT(422, "Going on has no exit cost"),
    MONTH_STATED_TWICE(422, "A month is stated twice");

    private final int status;
    private final String title;

    OptionProblem(int status, String title) {
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
