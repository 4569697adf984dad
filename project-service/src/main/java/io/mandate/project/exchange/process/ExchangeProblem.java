package io.mandate.project.exchange.process;

import io.mandate.platform.problem.ProblemType;

/** Why a schedule file is not taken. */
public enum ExchangeProblem implements ProblemType {
    SCHEDULE_IMPORT_NOT_FOUND(404, "There is no such import of a schedule"),
    SCHEDULE_FILE_REFUSED(422, "The schedule file cannot be read");

    private final int status;
    private final String title;

    ExchangeProblem(int status, String title) {
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
