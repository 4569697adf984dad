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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/projects/{id}/plan")
@Authenticated
@Tag(name = "Plan")
class PlanResource {
    private final PlanKeeping keeping;

    PlanResource(PlanKeeping keeping) {
        this.keeping = keeping;
    }

    @GET
    @Operation(
            operationId = "getPlan",
            summary = "The terms and the outcome of a project's plan, without its activities")
    public Plan one(@PathParam("id") ProjectId id) {
        return keeping.view(id);
    }

    @PUT
    @RolesAllowed({PROJECT_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "replacePlan",
            summary = "Take over a whole plan and calculate its dates",
            description =
                    "All or nothing. The first needs no If-Match. Nothing is planned before the"
                            + " project's start nor before the data date.")
    @APIResponse(responseCode = "200", description = "Taken over and calculated")
    @APIResponse(
            responseCode = "422",
            description =
                    "links-form-a-cycle, wbs-forms-a-cycle, parts-do-not-make-up-the-whole,"
                            + " progress-falls-without-a-reason, earning-forms-a-cycle,"
                            + " earning-changes-without-a-reason")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Plan replace(
            @PathParam("id") ProjectId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PlanRequest request) {
        return keeping.replace(id, ifMatch, request);
    }
}
