package io.mandate.project.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.PersonId;
import io.mandate.project.ProjectId;
import io.mandate.project.ProjectStatus;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What everybody in the organisation may know of a project. */
@Schema(name = "ProjectCard")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CardView(
        ProjectId id,
        String name,
        String office,
        @Nullable String officeName,
        ProjectStatus status,
        @Nullable PersonId managerId,
        @Schema(description = "Codes of the strategic goals it contributes to")
                List<String> goals) {}
