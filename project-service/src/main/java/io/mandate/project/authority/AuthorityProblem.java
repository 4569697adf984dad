package io.mandate.project.authority;

import io.mandate.platform.problem.ProblemType;

/** Why somebody may not decide. */
enum AuthorityProblem implements ProblemType {
    DELEGATION_NOT_FOUND(404, "There is no such delegation"),
    OWN_MATTER(403, "Nobody decides what they asked for or gain by"),
    AUTHORITY_MISSING(403, "The authority to decide this is missing"),
    NOT_DELEGATED(403, "That person has not lent their authority for this, or not for today"),
    LIMIT_EXCEEDED(403, "The amount is beyond the limit"),
    YEARLY_LIMIT_EXCEEDED(403, "The amounts of the year are beyond the limit"),
    LIMIT_IN_ANOTHER_CURRENCY(403, "The limit is stated in another currency");

    private final int status;
    private final String title;

    AuthorityProblem(int status, String title) {
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
