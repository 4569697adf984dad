package io.mandate.portfolio.comparison;

import io.mandate.platform.problem.ProblemType;

/** The rules that judgements in pairs can break. */
enum ComparisonProblem implements ProblemType {
    DUPLICATE_ITEM(422, "An item occurs twice"),
    UNKNOWN_ITEM(422, "There is no such item to compare"),
    COMPARED_WITH_ITSELF(422, "An item is compared with itself"),
    RATIO_OFF_SCALE(422, "A ratio must be from 1/9 to 9"),
    PAIR_REPEATED(422, "A pair is judged twice in the same direction"),
    PAIR_CONTRADICTS_ITSELF(422, "The two judgements of a pair are not reciprocal"),
    PAIRS_MISSING(422, "Not every pair is judged");

    private final int status;
    private final String title;

    ComparisonProblem(int status, String title) {
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
