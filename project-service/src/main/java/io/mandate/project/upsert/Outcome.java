package io.mandate.project.upsert;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.ProjectId;
import org.jspecify.annotations.Nullable;

/** What became of one draft. */
public sealed interface Outcome {
    /** It is a project now. */
    record Created(ProjectId id) implements Outcome {}

    /** It changed its project. */
    record Updated(ProjectId id) implements Outcome {}

    /** Its project says the same already. */
    record Unchanged(ProjectId id) implements Outcome {}

    /** A version as new as this was taken before. */
    record Ignored(ProjectId id, long takenVersion) implements Outcome {}

    /** A rule stands against it. */
    record Refused(ProblemException problem) implements Outcome {}

    default Kind kind() {
        return switch (this) {
            case Created _ -> Kind.CREATED;
            case Updated _ -> Kind.UPDATED;
            case Unchanged _ -> Kind.UNCHANGED;
            case Ignored _ -> Kind.IGNORED;
            case Refused _ -> Kind.REFUSED;
        };
    }

    default @Nullable ProjectId project() {
        return switch (this) {
            case Created(var id) -> id;
            case Updated(var id) -> id;
            case Unchanged(var id) -> id;
            case Ignored(var id, _) -> id;
            case Refused _ -> null;
        };
    }

    /** The names of the outcomes. */
    enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        IGNORED,
        REFUSED
    }
}
