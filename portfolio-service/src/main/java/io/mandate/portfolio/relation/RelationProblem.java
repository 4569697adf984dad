package io.mandate.portfolio.relation;

import io.mandate.platform.problem.ProblemType;

/** The rules that relations can break by themselves. */
enum RelationProblem implements ProblemType {
    RULES_ITSELF_OUT(422, "A project cannot rule itself out"),
    SET_NAMED_TWICE(422, "Two sets have the same name"),
    MEMBER_NAMED_TWICE(422, "A set names a project twice"),
    SET_RANGE_EMPTY(422, "Of a set no more can be asked for than it has or may have");

    private final int status;
    private final String title;

    RelationProblem(int status, String title) {
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
