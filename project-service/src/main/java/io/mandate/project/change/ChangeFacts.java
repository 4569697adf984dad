package io.mandate.project.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.ProjectId;
import org.jspecify.annotations.Nullable;

/** A change as other services may hold it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeFacts(
        ProjectId projectId,
        int number,
        ChangeKind kind,
        String title,
        ChangeState state,
        Impact impact,
        Effect effect,
        @Nullable Long planVersion,
        @Nullable Termination termination,
        @Nullable Integer baseline,
        @Nullable Released released) {}
