package io.mandate.portfolio.option;

import io.mandate.platform.security.Role;
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

/** The options of a portfolio's projects over HTTP. */
@RunOnVirtualThread
@Path("/v1/portfolios/{id}/options")
@Authenticated
@Tag(name = "Portfolios")
class OptionResource {
    private final OptionStating stating;

    OptionResource(OptionStating stating) {
        this.stating = stating;
    }

    @GET
    @Operation(
            operationId = "listOptions",
            summary = "In which ways the selection may do which projects, by project id")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; 404 urn:mandate:problem:portfolio-not-found")
    public Page<ProjectOptions> list(@PathParam("id") PortfolioId id, @BeanParam PageQuery query) {
        return stating.page(id, query);
    }

    @GET
    @Path("{projectId}")
    @Operation(operationId = "getOptions", summary = "The options of one project")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProjectOptions.class)))
    @APIResponse(
            responseCode = "404",
            description = "urn:mandate:problem:portfolio-not-found, options-not-found")
    public ProjectOptions one(
            @PathParam("id") PortfolioId id, @PathParam("projectId") ProjectId project) {
        return stating.one(id, project);
    }

    @PUT
    @Path("{projectId}")
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "stateOptions",
            summary = "Say in which ways the selection may do a project",
            description =
                    "New ones, or with If-Match the whole of them anew. The same again changes nothing"
                            + " and needs no If-Match. Counts as a change of the portfolio's terms.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(
            responseCode = "201",
            description = "New",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProjectOptions.class)))
    @APIResponse(
            responseCode = "404",
            description = "urn:mandate:problem:portfolio-not-found, candidate-not-found")
    @APIResponse(
            responseCode = "422",
            description =
                    "urn:mandate:problem:window-ends-before-start, window-too-long,"
                            + " window-outside-periods, mode-stated-twice, mode-without-value,"
                            + " continuing-has-no-exit, month-stated-twice, finer-than-a-coin,"
                            + " funded-twice, funding-is-not-all")
    public RestResponse<ProjectOptions> state(
            @PathParam("id") PortfolioId id,
            @PathParam("projectId") ProjectId project,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OptionsRequest request) {
        return stating.state(id, project, ifMatch, request)
                .at("/v1/portfolios/%s/options/%s".formatted(id, project));
    }

    @DELETE
    @Path("{projectId}")
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "withdrawOptions",
            summary = "Leave the project with the one way that it plans")
    @APIResponse(responseCode = "204", description = "Gone")
    public void withdraw(
            @PathParam("id") PortfolioId id,
            @PathParam("projectId") ProjectId project,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        stating.withdraw(id, project, ifMatch);
    }
}
