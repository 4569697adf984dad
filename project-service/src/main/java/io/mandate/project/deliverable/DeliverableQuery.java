package io.mandate.project.deliverable;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which deliverables of a project are asked for. */
public class DeliverableQuery {
    private static final String TRACE =
            "exists (select 1 from deliverable_requirement x"
                    + " where x.project_id = d.project_id and x.deliverable = d.id";

    @QueryParam("status")
    @Nullable DeliverableStatus status;

    @QueryParam("dueBefore")
    @Parameter(description = "Due before this day")
    @Nullable LocalDate dueBefore;

    @QueryParam("wbs")
    @Parameter(description = "Made by this element of the plan")
    @Nullable String wbs;

    @QueryParam("requirement")
    @Parameter(description = "That satisfies this requirement")
    @Nullable String requirement;

    @QueryParam("satisfies")
    @Parameter(description = "Whether it satisfies any: false finds what nobody asked for")
    @Nullable Boolean satisfies;

    String conditions() {
        var text = new StringBuilder();
        text.append(status == null ? "" : " and d.status = ?");
        text.append(dueBefore == null ? "" : " and d.due_on < ?");
        text.append(wbs == null ? "" : " and d.wbs = ?");
        text.append(requirement == null ? "" : " and " + TRACE + " and x.requirement = ?)");
        if (satisfies != null) {
            text.append(satisfies ? " and " : " and not ").append(TRACE).append(')');
        }
        return text.toString();
    }

    List<Object> values() {
        var values = new ArrayList<Object>();
        add(values, status == null ? null : status.name());
        add(values, dueBefore);
        add(values, wbs);
        add(values, requirement);
        return values;
    }

    private static void add(List<Object> values, @Nullable Object value) {
        if (value != null) {
            values.add(value);
        }
    }
}
