package io.mandate.portfolio.directive;

import io.mandate.platform.security.Role;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Directives over HTTP. */
@RunOnVirtualThread
@Path("/v1/portfolios/{id}/directives")
@Authenticated
@Tag(name = "Directives")
class DirectiveResource {
    private final ManualDirective manual;
    private final Directives directives;
    private final Portfolios portfolios;

    DirectiveResource(ManualDirective manual, Directives directives, Portfolios portfolios) {
        this.manual = manual;
        this.directives = directives;
        this.portfolios = portfolios;
    }

    @POST
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.EXECUTIVE, Role.PMO_ADMIN})
    @Operation(operationId = "directProject", summary = "Ask something of one project")
    @APIResponse(
            responseCode = "201",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DirectiveView.class)))
    @APIResponse(responseCode = "404", description = "urn:mandate:problem:portfolio-not-found")
    @APIResponse(responseCode = "409", description = "urn:mandate:problem:project-not-directable")
    @APIResponse(
            responseCode = "422",
            description = "urn:mandate:problem:unknown-project, key-reused")
    public RestResponse<DirectiveView> direct(
            @PathParam("id") PortfolioId id, @NotNull @Valid DirectiveRequest request) {
        var directive = manual.give(portfolios.require(id), request);
        return Answers.created(
                "/v1/portfolios/%s/directives/%s".formatted(id, directive.id()), directive);
    }

    @GET
    @Operation(
            operationId = "listDirectives",
            summary = "What the portfolio asked of its projects, oldest first, with the answers")
    public Page<DirectiveView> list(
            @PathParam("id") PortfolioId id,
            @QueryParam("projectId") @Nullable ProjectId projectId,
            @BeanParam PageQuery query) {
        portfolios.require(id);
        return Page.of(
                directives.page(id, projectId, query),
                query,
                each -> Cursor.of(each.id()),
                DirectiveView::of);
    }

    @GET
    @Path("{directiveId}")
    @Operation(operationId = "getDirective", summary = "A directive and its answer")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DirectiveView.class)))
    @APIResponse(responseCode = "404", description = "urn:mandate:problem:directive-not-found")
    public DirectiveView one(
            @PathParam("id") PortfolioId id, @PathParam("directiveId") DirectiveId directiveId) {
        return DirectiveView.of(directives.require(id, directiveId));
    }
}
