package io.mandate.portfolio.choice;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.problem.ProblemType;
import java.util.List;

/** The rules that a choice posed directly can break. */
enum ChoiceProblem implements ProblemType {
    CHOICE_NOT_FOUND(404, "There is no such selection problem"),
    CHOICE_NOT_POSABLE(422, "The selection problem has no meaning"),
    CHOICE_TOO_LARGE(422, "The selection problem is larger than a run takes");

    private final int status;
    private final String title;

    ChoiceProblem(int status, String title) {
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

    ProblemException at(String pointer, String detail) {
        return new ProblemException(this, detail, List.of(new FieldError(pointer, detail)));
    }
}
