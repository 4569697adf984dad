package io.mandate.portfolio.scenario;

import static io.mandate.portfolio.PortfolioProblem.NOT_APPROVED;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.security.Role;
import io.mandate.platform.web.Answers;
import io.mandate.portfolio.approval.ApprovalRequest;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.scenario.ScenarioApproving.ScenarioApprovalView;
import io.mandate.portfolio.selection.SelectionRequest;
import io.mandate.portfolio.selection.SelectionRunView;
import io.mandate.portfolio.selection.SelectionRuns;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Solving and approving a scenario over HTTP. */
@RunOnVirtualThread
@Path("/v1/portfolios/{id}/scenarios/{scenarioId}")
@Authenticated
@Tag(name = "Scenarios")
class ScenarioDecisionResource {
    private final ScenarioSolving solving;
    private final ScenarioApproving approving;
    private final Scenarios scenarios;
    private final SelectionRuns selections;

    ScenarioDecisionResource(
            ScenarioSolving solving,
            ScenarioApproving approving,
            Scenarios scenarios,
            SelectionRuns selections) {
        this.solving = solving;
        this.approving = approving;
        this.scenarios = scenarios;
        this.selections = selections;
    }

    @POST
    @Path("selection-runs")
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "solveScenario",
            summary = "Queue a run that solves the scenario as it is now",
            description =
                    "A selection run like any: followed, cancelled, asked for explanations and the"
                            + " frontier; but it is approved as the scenario that it solves.")
    @APIResponse(
            responseCode = "202",
            description = "Queued: follow the location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SelectionRunView.class)))
    @APIResponse(
            responseCode = "409",
            description = "urn:mandate:problem:scenario-decided, mandatory-not-posable")
    @APIResponse(responseCode = "422", description = "urn:mandate:problem:selection-not-posable")
    public RestResponse<SelectionRunView> solve(
            @PathParam("id") PortfolioId id,
            @PathParam("scenarioId") UUID scenarioId,
            @NotNull @Valid SelectionRequest request) {
        var run = solving.solve(id, scenarioId, request);
        return Answers.accepted(
                "/v1/portfolios/%s/selection-runs/%s".formatted(id, run.run().id()), run);
    }

    @POST
    @Path("approval")
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.EXECUTIVE})
    @Operation(
            operationId = "approveScenario",
            summary =
                    "Put the scenario's terms and selection into the place of the live portfolio's",
            description =
                    "All of it or nothing: the portfolio gets the terms, and the selection is approved"
                            + " as any. Refused when the live portfolio has moved since the scenario was"
                            + " taken: its terms, the selection in force, the month (unless stated), the"
                            + " goals or weights, or the projects. Who took or edited the scenario does"
                            + " not approve it.")
    @APIResponse(
            responseCode = "201",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioApprovalView.class)))
    @APIResponse(responseCode = "403", description = "urn:mandate:problem:own-scenario")
    @APIResponse(
            responseCode = "409",
            description =
                    "urn:mandate:problem:scenario-decided, scenario-not-solved,"
                            + " rests-on-suppositions, run-not-finished, nothing-to-approve,"
                            + " basis-moved")
    public RestResponse<ScenarioApprovalView> approve(
            @PathParam("id") PortfolioId id,
            @PathParam("scenarioId") UUID scenarioId,
            @NotNull @Valid ApprovalRequest request) {
        var approval = approving.approve(id, scenarioId, request);
        return Answers.created(
                "/v1/portfolios/%s/scenarios/%s/approval".formatted(id, scenarioId), approval);
    }

    @GET
    @Path("approval")
    @Operation(
            operationId = "getScenarioApproval",
            summary = "Who approved the scenario, when, why, and on what evidence")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioApprovalView.class)))
    @APIResponse(
            responseCode = "404",
            description = "urn:mandate:problem:scenario-not-found, not-approved")
    public ScenarioApprovalView approval(
            @PathParam("id") PortfolioId id, @PathParam("scenarioId") UUID scenarioId) {
        var scenario = scenarios.require(id, scenarioId);
        var runId = scenario.runId();
        if (scenario.state() != Scenario.State.APPROVED || runId == null) {
            throw new ProblemException(NOT_APPROVED, "It is " + scenario.state());
        }
        return ScenarioApprovalView.of(scenario, selections.require(id, runId));
    }
}
