package io.mandate.project.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.web.Versioned;
import io.mandate.project.Project;
import io.mandate.project.ProjectFacts;
import io.mandate.project.ProjectId;
import io.mandate.project.priority.PriorityView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project with all that is known of it. */
@Schema(name = "Project")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectView(
        ProjectId id,
        long version,
        String office,
        @JsonUnwrapped ProjectFacts facts,
        @Nullable PriorityView priority)
        implements Versioned {

    public static ProjectView of(Project project, @Nullable PriorityView priority) {
        return new ProjectView(
                project.id(), project.version(), project.office(), project.facts(), priority);
    }

    /** The priority is decided elsewhere and does not raise the version. */
    @Override
    public String variant() {
        return priority == null ? "" : priority.rank() + "-" + priority.portfolioId();
    }
}
