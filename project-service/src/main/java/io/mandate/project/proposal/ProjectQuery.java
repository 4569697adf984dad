package io.mandate.project.proposal;

import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectFilter;
import io.mandate.project.ProjectFilter.Order;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which projects are asked for. */
public class ProjectQuery {
    @QueryParam("status")
    @Parameter(description = "One of these; may be repeated")
    @Nullable List<String> status;

    @QueryParam("office")
    @Parameter(description = "Governed by exactly this office")
    @Nullable String office;

    @QueryParam("externalSystem")
    @Parameter(description = "Known to this system")
    @Nullable String externalSystem;

    @QueryParam("externalId")
    @Parameter(description = "Known under this id")
    @Nullable String externalId;

    @QueryParam("name")
    @Parameter(description = "With this text in the name, in any case")
    @Nullable String name;

    @QueryParam("sort")
    @Parameter(description = "created (default) or name")
    @Nullable String sort;

    ProjectFilter filter(PageQuery page) {
        var order = Order.parse(sort);
        return new ProjectFilter(
                ProjectFilter.statuses(status == null ? List.of() : status),
                office,
                externalSystem,
                externalId,
                name,
                order,
                page.after(order.keys()));
    }
}
