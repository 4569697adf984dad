package io.mandate.project.dependency;

import static io.mandate.platform.security.Role.EXECUTIVE;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The provider's word on what is asked of it. */
@RunOnVirtualThread
@Path("/v1/projects/{id}/dependencies/{dependency}")
@Authenticated
@Tag(name = "Dependencies")
class DependencyAnswerResource {
    private static final String WHO =
            "By somebody of the providing project other than who has asked, with the authority for"
                    + " COMMITMENT, which can be lent.";

    private final Answering answering;

    DependencyAnswerResource(Answering answering) {
        this.answering = answering;
    }

    @POST
    @Path("commitment")
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN})
    @Operation(
            operationId = "commitDependency",
            summary = "Promise it for a day, or with a reason for another day than before",
            description = WHO)
    @APIResponse(responseCode = "200", description = "Promised")
    @APIResponse(responseCode = "403", description = "own-matter, authority-missing, not-delegated")
    @APIResponse(
            responseCode = "409",
            description = "dependency-is-settled, not-the-provider, provider-is-over")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public DependencyView commit(
            @PathParam("id") ProjectId id,
            @PathParam("dependency") UUID dependency,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CommitmentRequest request) {
        return answering.commit(id, dependency, ifMatch, request);
    }

    @POST
    @Path("refusal")
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN})
    @Operation(
            operationId = "declineDependency",
            summary = "Decline it, also after a promise",
            description = WHO)
    @APIResponse(responseCode = "200", description = "Declined")
    @APIResponse(responseCode = "403", description = "own-matter, authority-missing, not-delegated")
    @APIResponse(responseCode = "409", description = "dependency-is-settled, not-the-provider")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public DependencyView decline(
            @PathParam("id") ProjectId id,
            @PathParam("dependency") UUID dependency,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RefusalRequest request) {
        return answering.decline(id, dependency, ifMatch, request);
    }
}
