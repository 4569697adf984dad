package io.mandate.project.staffing;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
class StaffResource {
    private final StaffReading reading;

    StaffResource(StaffReading reading) {
        this.reading = reading;
    }

    @GET
    @Path("plan-resources")
    @RolesAllowed({PROJECT_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "listPlanResources",
            summary = "Whom and what a plan counts on, with rates")
    public Page<PlannedResource> resources(
            @PathParam("id") ProjectId id, @BeanParam PageQuery page) {
        return reading.resources(id, page);
    }

    @GET
    @Path("plan-assignments")
    @RolesAllowed({PROJECT_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(operationId = "listPlanAssignments", summary = "Who does which activity of a plan")
    public Page<Assignment> assignments(@PathParam("id") ProjectId id, @BeanParam PageQuery page) {
        return reading.assignments(id, page);
    }
}
