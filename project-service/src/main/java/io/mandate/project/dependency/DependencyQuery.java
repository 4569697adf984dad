package io.mandate.project.dependency;

import io.mandate.project.ProjectId;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which dependencies of a project are asked for. */
public class DependencyQuery {
    @QueryParam("direction")
    @Parameter(description = "What it needs, or what it provides; by default both")
    @Nullable Direction direction;

    @QueryParam("status")
    @Nullable DependencyStatus status;

    @QueryParam("conflict")
    @Parameter(description = "Whether something stands against it")
    @Nullable Boolean conflict;

    String conditions() {
        var ends =
                switch (direction) {
                    case NEEDS -> "d.project_id = ?";
                    case PROVIDES -> "d.provider_id = ?";
                    case null -> "(d.project_id = ? or d.provider_id = ?)";
                };
        return ends + filter(status, conflict);
    }

    static String filter(@Nullable DependencyStatus status, @Nullable Boolean conflict) {
        var stands = conflict == null ? "" : " and d.conflict is %snull";
        return (status == null ? "" : " and d.status = ?")
                + stands.formatted(Boolean.TRUE.equals(conflict) ? "not " : "");
    }

    List<Object> values(ProjectId project) {
        var values = new ArrayList<Object>();
        values.add(project.value());
        if (direction == null) {
            values.add(project.value());
        }
        if (status != null) {
            values.add(status.name());
        }
        return values;
    }
}
