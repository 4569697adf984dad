package io.mandate.resource.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.resource.Hours;
import io.mandate.resource.PersonId;
import io.mandate.resource.ProjectId;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody's hours for a project, as a run proposes them. */
@Schema(name = "ProposedAssignment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentView(
        PersonId personId,
        @Nullable @Schema(description = "Only for roles that deal with people by name")
                String personName,
        ProjectId projectId,
        @Nullable String projectName,
        String role,
        BigDecimal hours) {
    static AssignmentView of(
            PlannedShare row, Map<PersonId, String> people, Map<ProjectId, String> projects) {
        var share = row.share();
        return new AssignmentView(
                share.person(),
                people.get(share.person()),
                row.project(),
                projects.get(row.project()),
                share.role(),
                Hours.ofMinutes(share.minutes()));
    }
}
