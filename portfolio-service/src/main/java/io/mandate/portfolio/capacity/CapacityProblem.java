package io.mandate.portfolio.capacity;

import io.mandate.platform.problem.ProblemType;

/** The rules that capacities can break by themselves. */
enum CapacityProblem implements ProblemType {
    TOO_MANY_MONTHS(422, "Capacity is stated for at most 1,000 months of roles");

    private final int status;
    private final String title;

    CapacityProblem(int status, String title) {
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
