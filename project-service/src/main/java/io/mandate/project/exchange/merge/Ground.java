package io.mandate.project.exchange.merge;

import io.mandate.project.ProjectId;
import io.mandate.project.plan.PlanRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file falls on.
 *
 * @param guid that of the project in the last file
 * @param lines those of the last file
 */
public record Ground(
        ProjectId project, @Nullable PlanRequest present, @Nullable String guid, List<Line> lines) {

    /** Whether a file with this id is a later version of what came before, or was written here. */
    boolean knows(@Nullable String other) {
        return other == null
                || other.equalsIgnoreCase(project.toString())
                || other.equalsIgnoreCase(guid);
    }

    /** Whether a file with this id is one of another project. */
    public boolean refuses(@Nullable String other) {
        return guid != null && !knows(other);
    }
}
