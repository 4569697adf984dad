package io.mandate.project.plan;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;

import io.mandate.project.ProjectId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/projects/{id}/progress")
@Authenticated
@Tag(name = "Progress")
class ProgressResource {
    private final ProgressTaking taking;

    ProgressResource(ProgressTaking taking) {
        this.taking = taking;
    }

    @POST
    @RolesAllowed({PROJECT_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "reportProgress",
            summary = "Report the progress of some activities and calculate the plan anew",
            description =
                    "All or nothing; every line that is wrong is pointed at. What is left out stays. To"
                            + " take back an actual date, replace the plan.")
    @APIResponse(responseCode = "200", description = "Taken over and calculated")
    @APIResponse(responseCode = "422", description = "progress-falls-without-a-reason")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Plan report(
            @PathParam("id") ProjectId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProgressRequest request) {
        return taking.take(id, ifMatch, request);
    }
}
