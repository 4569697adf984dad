package io.mandate.project.wbs;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/projects/{id}")
@Authenticated
@Tag(name = "Plan")
class WbsResource {
    private final WbsReading reading;

    WbsResource(WbsReading reading) {
        this.reading = reading;
    }

    @GET
    @Path("wbs")
    @Operation(
            operationId = "listWbsElements",
            summary = "The work breakdown structure from top to bottom")
    public Page<WbsElement> elements(@PathParam("id") ProjectId id, @BeanParam PageQuery page) {
        return reading.elements(id, page);
    }

    @GET
    @Path("work-packages")
    @Operation(
            operationId = "listWorkPackages",
            summary = "The work packages with owner, budget, dates and progress")
    public Page<WorkPackage> packages(@PathParam("id") ProjectId id, @BeanParam PageQuery page) {
        return reading.packages(id, page);
    }
}
