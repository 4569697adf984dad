package io.mandate.project.table;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.ProjectProblem;

/** The file as a whole cannot be read; nothing of it is taken. */
public final class UnreadableException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String detail) {
        super(ProjectProblem.REGISTER_UNREADABLE, detail);
    }

    public UnreadableException(String detail, Throwable cause) {
        this(detail);
        initCause(cause);
    }
}
