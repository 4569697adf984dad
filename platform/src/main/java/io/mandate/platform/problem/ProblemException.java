package io.mandate.platform.problem;

import java.util.List;

/** A broken rule, named so that the caller can react to it. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<FieldError> errors;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<FieldError> errors) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    public static ProblemException invalid(String pointer, String detail) {
        return new ProblemException(
                CommonProblem.INVALID_REQUEST, detail, List.of(new FieldError(pointer, detail)));
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
