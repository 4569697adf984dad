package io.mandate.project.directive;

import io.mandate.project.ProjectProblem;
import java.time.LocalDate;

/** What a project says to a directive. */
public sealed interface Answer {
    /** It is done, or it was so already. */
    record Accepted() implements Answer {}

    /** A rule stands against it. */
    record Refused(ProjectProblem rule, String detail) implements Answer {}

    /** Not before that date. */
    record Deferred(LocalDate until) implements Answer {}

    /** Its name on the wire. */
    default Kind kind() {
        return switch (this) {
            case Accepted _ -> Kind.ACCEPTED;
            case Refused _ -> Kind.REFUSED;
            case Deferred _ -> Kind.DEFERRED;
        };
    }

    /** The names of the answers. */
    enum Kind {
        ACCEPTED,
        REFUSED,
        DEFERRED
    }
}
