package io.mandate.resource.person;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.RESOURCE_MANAGER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many people in one call. */
@RunOnVirtualThread
@Path("/v1/people:batch")
@Tag(name = "People")
class PeopleBatchResource {
    private final StaffBatch batch;

    PeopleBatchResource(StaffBatch batch) {
        this.batch = batch;
    }

    @POST
    @RolesAllowed({RESOURCE_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "batchPeople",
            summary = "Take in or update many people",
            description = "A row whose external reference is known updates that person.")
    public PeopleBatchView take(@NotNull @Valid PeopleBatchRequest request) {
        return batch.take(request);
    }
}
