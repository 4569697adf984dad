package io.mandate.portfolio.portfolio;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.security.Role;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.MergePatch;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Portfolios over HTTP. */
@RunOnVirtualThread
@Path("/v1/portfolios")
@Authenticated
@Tag(name = "Portfolios")
class PortfolioResource {
    private static final String UNSOUND =
            "urn:mandate:problem:unknown-strategy, unknown-project, period-ends-before-start,"
                    + " periods-overlap, finer-than-a-coin, mandatory-and-excluded,"
                    + " share-named-twice, share-range-empty, needs-in-a-circle,"
                    + " musts-exclude-each-other, rules-itself-out, set-named-twice,"
                    + " member-named-twice, set-range-empty, too-many-months,"
                    + " line-named-twice, line-beside-periods";

    private final PortfolioPosing posing;
    private final Portfolios portfolios;
    private final MergePatch patches;

    PortfolioResource(PortfolioPosing posing, Portfolios portfolios, MergePatch patches) {
        this.posing = posing;
        this.portfolios = portfolios;
        this.patches = patches;
    }

    @POST
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(operationId = "openPortfolio", summary = "Open a portfolio")
    @APIResponse(
            responseCode = "201",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PortfolioView.class)))
    @APIResponse(
            responseCode = "422",
            description = PortfolioResource.UNSOUND + ", unknown-office, key-reused")
    public RestResponse<PortfolioView> open(@NotNull @Valid PortfolioRequest request) {
        var portfolio = posing.open(request);
        return Answers.created("/v1/portfolios/" + portfolio.id(), portfolio);
    }

    @GET
    @Operation(operationId = "listPortfolios", summary = "The portfolios of the caller's offices")
    public Page<PortfolioView> list(@BeanParam PageQuery query) {
        return Page.of(
                portfolios.page(query), query, each -> Cursor.of(each.id()), PortfolioView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPortfolio", summary = "A portfolio")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PortfolioView.class)))
    @APIResponse(responseCode = "404", description = "urn:mandate:problem:portfolio-not-found")
    public PortfolioView one(@PathParam("id") PortfolioId id) {
        return PortfolioView.of(portfolios.require(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "changePortfolio",
            summary = "Change budgets or terms; a list of a patch replaces the whole list")
    @RequestBody(
            description = "Merge patch (RFC 7396): only the fields to change, null to remove",
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = PortfolioRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PortfolioView.class)))
    @APIResponse(responseCode = "422", description = PortfolioResource.UNSOUND)
    public PortfolioView change(
            @PathParam("id") PortfolioId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JsonNode patch) {
        return posing.change(id, ifMatch, now -> patches.apply(now, patch, PortfolioRequest.class));
    }
}
