package io.mandate.project.activity;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/activities")
@Authenticated
@Tag(name = "Plan")
class ActivityResource {
    private final Activities activities;

    ActivityResource(Activities activities) {
        this.activities = activities;
    }

    @GET
    @Operation(
            operationId = "listActivities",
            summary = "List the activities of the projects that the caller may see")
    public Page<ActivityView> list(@BeanParam ActivityQuery query, @BeanParam PageQuery page) {
        return activities.page(query, page);
    }
}
