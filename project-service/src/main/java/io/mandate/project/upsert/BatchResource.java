package io.mandate.project.upsert;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/projects:batch")
@RolesAllowed({PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION})
@Tag(name = "Upsert")
class BatchResource {
    private final Batches batches;

    BatchResource(Batches batches) {
        this.batches = batches;
    }

    @POST
    @Operation(
            operationId = "batchProjects",
            summary = "Create or change up to 2,000 projects",
            description =
                    "Items with externalRefs change the project of that name or create it; a change"
                            + " needs a rising sourceVersion. Items without are always created.")
    @APIResponse(responseCode = "200", description = "What became of each item")
    @APIResponse(responseCode = "422", description = "All or nothing, and items are refused")
    public BatchView take(@NotNull @Valid BatchRequest request) {
        return batches.take(request);
    }
}
