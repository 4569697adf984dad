package io.mandate.portfolio.initiative;

import io.mandate.platform.security.Role;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.strategy.Goal;
import io.mandate.portfolio.strategy.StrategyId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Initiatives over HTTP. */
@RunOnVirtualThread
@Path("/v1/strategies/{id}/initiatives")
@Authenticated
@Tag(name = "Strategies")
class InitiativeResource {
    private final InitiativeMapping mapping;

    InitiativeResource(InitiativeMapping mapping) {
        this.mapping = mapping;
    }

    @GET
    @Operation(
            operationId = "listInitiatives",
            summary = "What is undertaken for the goals of a strategy, by code")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; 404 urn:mandate:problem:strategy-not-found")
    public Page<Initiative> list(@PathParam("id") StrategyId id, @BeanParam PageQuery query) {
        return mapping.page(id, query);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getInitiative", summary = "One initiative")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Initiative.class)))
    @APIResponse(
            responseCode = "404",
            description = "urn:mandate:problem:strategy-not-found, initiative-not-found")
    public Initiative one(@PathParam("id") StrategyId id, @PathParam("code") String code) {
        return mapping.one(id, code);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.EXECUTIVE, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "stateInitiative",
            summary = "Say which goals an initiative serves and which projects it has",
            description =
                    "A new one, or with If-Match the whole of one anew. The same again changes nothing"
                            + " and needs no If-Match.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(
            responseCode = "201",
            description = "New",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Initiative.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "urn:mandate:problem:unknown-goal, goal-is-no-leaf, goal-served-twice,"
                            + " shares-do-not-sum-to-one, unknown-project, duplicate-project,"
                            + " project-in-another-initiative")
    public RestResponse<Initiative> state(
            @PathParam("id") StrategyId id,
            @PathParam("code") @Pattern(regexp = Goal.CODE) String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid InitiativeRequest request) {
        return mapping.state(id, code, ifMatch, request)
                .at("/v1/strategies/%s/initiatives/%s".formatted(id, code));
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.EXECUTIVE, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(operationId = "withdrawInitiative", summary = "Undertake it no more")
    @APIResponse(responseCode = "204", description = "Gone")
    public void withdraw(
            @PathParam("id") StrategyId id,
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        mapping.withdraw(id, code, ifMatch);
    }
}
