package io.mandate.project.requirement;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which requirements of a project are asked for. */
public class RequirementQuery {
    @QueryParam("priority")
    @Nullable Priority priority;

    @QueryParam("deliverable")
    @Parameter(description = "Satisfied by this deliverable")
    @Nullable String deliverable;

    @QueryParam("satisfied")
    @Parameter(description = "Whether a deliverable satisfies it: false finds what nobody answers")
    @Nullable Boolean satisfied;

    String conditions() {
        var trace =
                "exists (select 1 from deliverable_requirement x where"
                        + " x.project_id = r.project_id and x.requirement = r.id";
        var text = new StringBuilder();
        text.append(priority == null ? "" : " and r.priority = ?");
        text.append(deliverable == null ? "" : " and " + trace + " and x.deliverable = ?)");
        if (satisfied != null) {
            text.append(satisfied ? " and " : " and not ").append(trace).append(')');
        }
        return text.toString();
    }

    List<Object> values() {
        var values = new ArrayList<Object>();
        if (priority != null) {
            values.add(priority.name());
        }
        if (deliverable != null) {
            values.add(deliverable);
        }
        return values;
    }
}
