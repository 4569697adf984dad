package io.mandate.portfolio;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.problem.ProblemType;
import java.util.List;

/** A broken rule at one place of the request. */
public final class Refusal {
    private Refusal() {}

    /** Names the rule, says what is wrong, and points at it. */
    public static ProblemException at(String pointer, ProblemType rule, String detail) {
        return new ProblemException(rule, detail, List.of(new FieldError(pointer, detail)));
    }
}
