package io.mandate.project.money.book;

import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
import static io.mandate.platform.security.Role.PMO_ADMIN;

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
@Path("/v1/projects/{id}/cost-book")
@Authenticated
@Tag(name = "Money")
class CostBookResource {
    private final CostBookKeeping keeping;

    CostBookResource(CostBookKeeping keeping) {
        this.keeping = keeping;
    }

    @GET
    @Operation(operationId = "getCostBook", summary = "The currency of a project's books")
    public CostBook one(@PathParam("id") ProjectId id) {
        return keeping.view(id);
    }

    @PUT
    @RolesAllowed({FINANCE_CONTROLLER, PMO_ADMIN})
    @Operation(
            operationId = "stateCostBook",
            summary = "State the currency of a project's books",
            description =
                    "By default that of its plan, or else of its office. It stays once there are lines.")
    @APIResponse(responseCode = "200", description = "It holds from now on")
    @APIResponse(responseCode = "409", description = "cost-book-in-use")
    public CostBook put(
            @PathParam("id") ProjectId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CostBookRequest request) {
        return keeping.put(id, ifMatch, request);
    }
}
