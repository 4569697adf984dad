package io.mandate.portfolio.override;

import io.mandate.platform.security.Role;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Overrides of ranks over HTTP. */
@RunOnVirtualThread
@Path("/v1/portfolios/{id}/rank-overrides")
@Authenticated
@Tag(name = "Ranking")
class OverrideResource {
    private final OverrideStating stating;

    OverrideResource(OverrideStating stating) {
        this.stating = stating;
    }

    @GET
    @Operation(
            operationId = "listRankOverrides",
            summary =
                    "Which ranks were decided whatever the score, by project id; expired ones too")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; 404 urn:mandate:problem:portfolio-not-found")
    public Page<ProjectOverride> list(@PathParam("id") PortfolioId id, @BeanParam PageQuery query) {
        return stating.page(id, query);
    }

    @GET
    @Path("{projectId}")
    @Operation(operationId = "getRankOverride", summary = "The override of one project's rank")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProjectOverride.class)))
    @APIResponse(
            responseCode = "404",
            description = "urn:mandate:problem:portfolio-not-found, override-not-found")
    public ProjectOverride one(
            @PathParam("id") PortfolioId id, @PathParam("projectId") ProjectId project) {
        return stating.one(id, project);
    }

    @PUT
    @Path("{projectId}")
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.EXECUTIVE})
    @Operation(
            operationId = "overrideRank",
            summary = "Decide a project's rank whatever its score, with a reason and a last day",
            description =
                    "A new one, or with If-Match the whole of one anew. The ranking in force and"
                            + " every one that follows it keep to it until its last day is over where"
                            + " the portfolio's office is; projects that move are told of at once. The"
                            + " same again changes nothing and needs no If-Match.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(
            responseCode = "201",
            description = "New",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProjectOverride.class)))
    @APIResponse(responseCode = "404", description = "urn:mandate:problem:portfolio-not-found")
    @APIResponse(responseCode = "409", description = "urn:mandate:problem:too-many-overrides")
    @APIResponse(
            responseCode = "422",
            description =
                    "urn:mandate:problem:unknown-project, ends-in-the-past, rank-beyond-the-last,"
                            + " overrides-collide")
    public RestResponse<ProjectOverride> state(
            @PathParam("id") PortfolioId id,
            @PathParam("projectId") ProjectId project,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OverrideRequest request) {
        var stated = stating.state(id, project, ifMatch, request);
        return stated.isNew()
                ? Answers.created(
                        "/v1/portfolios/%s/rank-overrides/%s".formatted(id, project),
                        stated.override())
                : RestResponse.ok(stated.override());
    }

    @DELETE
    @Path("{projectId}")
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.EXECUTIVE})
    @Operation(
            operationId = "withdrawRankOverride",
            summary = "Leave the project the rank that its score gives it")
    @APIResponse(responseCode = "204", description = "Gone")
    public void withdraw(
            @PathParam("id") PortfolioId id,
            @PathParam("projectId") ProjectId project,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        stating.withdraw(id, project, ifMatch);
    }
}
