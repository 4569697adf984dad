package io.mandate.project.authority;

import static io.mandate.platform.security.Role.EXECUTIVE;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;

import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/delegations")
@Authenticated
@Tag(name = "Authority")
class DelegationResource {
    private final Lending lending;

    DelegationResource(Lending lending) {
        this.lending = lending;
    }

    @POST
    @RolesAllowed({PORTFOLIO_MANAGER, PMO_ADMIN, EXECUTIVE})
    @Operation(
            operationId = "delegateAuthority",
            summary = "Lend one's authority to decide",
            description =
                    "The other person decides within the lender's limits, which are used up as if the"
                            + " lender had decided; the record says on whose behalf.")
    @APIResponse(
            responseCode = "201",
            description = "Lent; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Delegation.class)))
    public RestResponse<Delegation> lend(@NotNull @Valid DelegationRequest request) {
        var lent = lending.lend(request);
        return Answers.created("/v1/delegations/" + lent.id(), lent);
    }

    @GET
    @Operation(operationId = "listDelegations", summary = "What the caller has lent")
    public Page<Delegation> list(@BeanParam PageQuery page) {
        return lending.mine(page);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({PORTFOLIO_MANAGER, PMO_ADMIN, EXECUTIVE})
    @Operation(operationId = "revokeDelegation", summary = "Take lent authority back")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void revoke(@PathParam("id") UUID id) {
        lending.revoke(id);
    }
}
