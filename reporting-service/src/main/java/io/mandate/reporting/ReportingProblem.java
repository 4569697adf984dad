package io.mandate.reporting;

import io.mandate.platform.problem.ProblemType;

/** Everything that reporting-service refuses, and how it calls it. */
public enum ReportingProblem implements ProblemType {
    CHAIN_NOT_FOUND(404, "No event of this chain has arrived, or none that you may see"),
    OFFICE_NOT_FOUND(404, "No such office"),
    GROUPING_NOT_OFFERED(400, "The summary cannot be grouped like this"),
    TOKEN_REFUSED(401, "The token is not valid here"),
    TOKEN_TOO_LARGE(422, "The token does not fit into a cookie"),
    CROSS_SITE_REFUSED(403, "A sign-in from another site is refused");

    private final int status;
    private final String title;

    ReportingProblem(int status, String title) {
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
