package io.mandate.portfolio;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.problem.ProblemType;
import java.util.List;
import java.util.function.Supplier;

/** A broken rule at one place of the request. */
public final class Refusal {
    private Refusal() {}

    /** Names the rule, says what is wrong, and points at it. */
    public static ProblemException at(String pointer, ProblemType rule, String detail) {
        return new ProblemException(rule, detail, List.of(new FieldError(pointer, detail)));
    }

    /** Has a part of the request checked, so that what is refused there is pointed at from the whole. */
    public static <T> T within(String part, Supplier<T> check) {
        try {
            return check.get();
        } catch (ProblemException e) {
            var errors =
                    e.errors().stream()
                            .map(each -> new FieldError(part + each.pointer(), each.detail()))
                            .toList();
            throw new ProblemException(e.type(), e.detail(), errors);
        }
    }
}
