package io.mandate.project.requirement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.web.Versioned;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is asked of a project's work. */
record Requirement(
        ProjectId projectId,
        String id,
        String office,
        @JsonUnwrapped RequirementStatement stated,
        @Schema(description = "The deliverables that satisfy it; each says so itself")
                List<String> deliverables,
        long version)
        implements Versioned {
    Requirement {
        deliverables = List.copyOf(deliverables);
    }

    static Requirement stated(Project project, String id, RequirementStatement statement) {
        return new Requirement(project.id(), id, project.office(), statement, List.of(), 1);
    }

    Requirement restated(RequirementStatement anew) {
        return new Requirement(projectId, id, office, anew, deliverables, version + 1);
    }
}
