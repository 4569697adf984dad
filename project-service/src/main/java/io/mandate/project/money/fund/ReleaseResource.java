package io.mandate.project.money.fund;

import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
import static io.mandate.platform.security.Role.PMO_ADMIN;

import io.mandate.platform.web.Answers;
import io.mandate.project.ProjectId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/projects/{id}/fund-releases")
@Tag(name = "Money")
class ReleaseResource {
    private final Releasing releasing;

    ReleaseResource(Releasing releasing) {
        this.releasing = releasing;
    }

    @POST
    @RolesAllowed({FINANCE_CONTROLLER, PMO_ADMIN})
    @Operation(
            operationId = "releaseFunds",
            summary = "Release money of an allotment to a project",
            description = "All of it, or nothing if the allotment has not so much left.")
    @APIResponse(
            responseCode = "201",
            description = "Released; Location names the posting",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReleaseView.class)))
    @APIResponse(responseCode = "409", description = "funds-not-available, allotment-does-not-fit")
    public RestResponse<ReleaseView> release(
            @PathParam("id") ProjectId id, @NotNull @Valid ReleaseRequest request) {
        var view = releasing.release(id, request);
        return Answers.created("/v1/cost-postings/" + view.posting().posting().id(), view);
    }
}
