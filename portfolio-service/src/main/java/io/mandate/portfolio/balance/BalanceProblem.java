package io.mandate.portfolio.balance;

import io.mandate.platform.problem.ProblemType;

/** The rules that a balance can break. */
enum BalanceProblem implements ProblemType {
    SHARE_NAMED_TWICE(422, "Two shares have the same name"),
    SHARE_RANGE_EMPTY(422, "A share cannot be at least more than it is at most");

    private final int status;
    private final String title;

    BalanceProblem(int status, String title) {
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
