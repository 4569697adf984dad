package io.mandate.portfolio.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.platform.security.Role;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.MergePatch;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import io.mandate.portfolio.scenario.ScenarioTaking.TakingRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Scenarios over HTTP, as far as they are only thought of. */
@RunOnVirtualThread
@Path("/v1/portfolios/{id}/scenarios")
@Authenticated
@Tag(name = "Scenarios")
class ScenarioResource {
    private final ScenarioTaking taking;
    private final ScenarioEditing editing;
    private final Portfolios portfolios;
    private final Scenarios scenarios;
    private final MergePatch patches;

    ScenarioResource(
            ScenarioTaking taking,
            ScenarioEditing editing,
            Portfolios portfolios,
            Scenarios scenarios,
            MergePatch patches) {
        this.taking = taking;
        this.editing = editing;
        this.portfolios = portfolios;
        this.scenarios = scenarios;
        this.patches = patches;
    }

    @POST
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "takeScenario",
            summary = "Take a scenario from the live portfolio, as it is now",
            description =
                    "It has the portfolio's terms, the weights of its strategy, and the projects as"
                            + " they are known; from then on it follows none of them.")
    @APIResponse(
            responseCode = "201",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioView.class)))
    @APIResponse(responseCode = "404", description = "urn:mandate:problem:portfolio-not-found")
    @APIResponse(
            responseCode = "409",
            description = "urn:mandate:problem:no-candidates, too-many-candidates")
    public RestResponse<ScenarioView> take(
            @PathParam("id") PortfolioId id, @NotNull @Valid TakingRequest request) {
        var scenario = taking.take(id, request);
        return Answers.created(
                "/v1/portfolios/%s/scenarios/%s".formatted(id, scenario.id()), scenario);
    }

    @GET
    @Operation(operationId = "listScenarios", summary = "The portfolio's scenarios, newest first")
    public Page<ScenarioView> list(@PathParam("id") PortfolioId id, @BeanParam PageQuery query) {
        portfolios.require(id);
        return Page.of(
                scenarios.page(id, query), query, each -> Cursor.of(each.id()), ScenarioView::of);
    }

    @GET
    @Path("{scenarioId}")
    @Operation(operationId = "getScenario", summary = "A scenario")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioView.class)))
    @APIResponse(responseCode = "404", description = "urn:mandate:problem:scenario-not-found")
    public ScenarioView one(
            @PathParam("id") PortfolioId id, @PathParam("scenarioId") UUID scenarioId) {
        return ScenarioView.of(scenarios.require(id, scenarioId));
    }

    @PATCH
    @Path("{scenarioId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "editScenario",
            summary = "Edit budgets and terms, weights, or what is supposed of projects",
            description =
                    "What a run found for the scenario before the edit is not its own any more; a new"
                            + " name or note leaves it.")
    @RequestBody(
            description = "Merge patch (RFC 7396): only the fields to change, null to remove",
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = ScenarioRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioView.class)))
    @APIResponse(responseCode = "409", description = "urn:mandate:problem:scenario-decided")
    @APIResponse(
            responseCode = "422",
            description =
                    "urn:mandate:problem:fixed-in-a-scenario, weights-do-not-sum-to-one,"
                            + " unknown-goal, not-in-the-scenario, and what the terms of a portfolio"
                            + " can break")
    public ScenarioView edit(
            @PathParam("id") PortfolioId id,
            @PathParam("scenarioId") UUID scenarioId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            JsonNode patch) {
        return editing.edit(
                id, scenarioId, ifMatch, now -> patches.apply(now, patch, ScenarioRequest.class));
    }

    @DELETE
    @Path("{scenarioId}")
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "discardScenario",
            summary = "Discard a scenario that was not approved; its runs stay")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", description = "urn:mandate:problem:scenario-decided")
    public void discard(
            @PathParam("id") PortfolioId id,
            @PathParam("scenarioId") UUID scenarioId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        editing.discard(id, scenarioId, ifMatch);
    }
}
