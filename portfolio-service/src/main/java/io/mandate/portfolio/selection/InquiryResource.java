package io.mandate.portfolio.selection;

import static io.mandate.portfolio.PortfolioProblem.NOTHING_TO_EXPLAIN;
import static io.mandate.portfolio.PortfolioProblem.NOT_CHOSEN_FROM;
import static io.mandate.portfolio.PortfolioProblem.RUN_NOT_FINISHED;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.run.RunView;
import io.mandate.platform.security.Role;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.selection.inquiry.ExplanationView;
import io.mandate.portfolio.selection.inquiry.FrontierView;
import io.mandate.portfolio.selection.inquiry.Inquiries;
import io.mandate.portfolio.selection.inquiry.Inquiries.Question;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Questions to a portfolio's finished runs over HTTP. */
@RunOnVirtualThread
@Path("/v1/portfolios/{id}/selection-runs/{runId}")
@Authenticated
@Tag(name = "Selection")
class InquiryResource {
    private final SelectionRuns selections;
    private final SelectionStore store;
    private final Inquiries inquiries;

    InquiryResource(SelectionRuns selections, SelectionStore store, Inquiries inquiries) {
        this.selections = selections;
        this.store = store;
        this.inquiries = inquiries;
    }

    /** Which project is to be explained. */
    record ExplanationRequest(@NotNull ProjectId projectId) {}

    /** Nothing more is to be said. */
    record FrontierRequest() {}

    @GET
    @Path("explanations")
    @Operation(
            operationId = "listExplanations",
            summary = "Why projects are in or out, and what it would take, by project id",
            description =
                    "The fifty that were nearest to being decided the other way are explained with"
                            + " the run, others when somebody asks.")
    public Page<ExplanationView> explanations(
            @PathParam("id") PortfolioId id,
            @PathParam("runId") UUID runId,
            @BeanParam PageQuery query) {
        selections.require(id, runId);
        return inquiries.explanations(runId, query);
    }

    @GET
    @Path("explanations/{projectId}")
    @Operation(operationId = "getExplanation", summary = "The explanation of one project")
    @APIResponse(
            responseCode = "200",
            description = "As it was found",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExplanationView.class)))
    @APIResponse(
            responseCode = "404",
            description = "urn:mandate:problem:selection-run-not-found, explanation-not-found")
    public ExplanationView explanation(
            @PathParam("id") PortfolioId id,
            @PathParam("runId") UUID runId,
            @PathParam("projectId") ProjectId project) {
        selections.require(id, runId);
        return inquiries.requireExplanation(runId, project.toString());
    }

    @POST
    @Path("explanations")
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "askForExplanation",
            summary = "Queue a run that explains one project with all of the run's effort")
    @APIResponse(
            responseCode = "202",
            description = "Queued: follow the location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RunView.class)))
    @APIResponse(
            responseCode = "409",
            description = "urn:mandate:problem:run-not-finished, nothing-to-explain")
    @APIResponse(responseCode = "422", description = "urn:mandate:problem:not-chosen-from")
    public RestResponse<RunView> explain(
            @PathParam("id") PortfolioId id,
            @PathParam("runId") UUID runId,
            @NotNull @Valid ExplanationRequest request) {
        var run = requireSolved(id, runId);
        if (!store.chosenFrom(runId, request.projectId())) {
            throw new ProblemException(
                    NOT_CHOSEN_FROM,
                    "Run %s did not choose from %s".formatted(runId, request.projectId()));
        }
        return ask(run, request.projectId().toString());
    }

    @GET
    @Path("frontier")
    @Operation(
            operationId = "getFrontier",
            summary = "What the run's problem is worth with less and with more budget")
    @APIResponse(
            responseCode = "200",
            description = "As it was found",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FrontierView.class)))
    @APIResponse(
            responseCode = "404",
            description = "urn:mandate:problem:selection-run-not-found, frontier-not-found")
    public FrontierView frontier(@PathParam("id") PortfolioId id, @PathParam("runId") UUID runId) {
        selections.require(id, runId);
        return inquiries.requireFrontier(runId);
    }

    @POST
    @Path("frontier")
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "askForFrontier",
            summary = "Queue a run that seeks the frontier: some twenty shares of the budgets")
    @APIResponse(
            responseCode = "202",
            description = "Queued: follow the location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RunView.class)))
    @APIResponse(
            responseCode = "409",
            description = "urn:mandate:problem:run-not-finished, nothing-to-explain")
    public RestResponse<RunView> seek(
            @PathParam("id") PortfolioId id,
            @PathParam("runId") UUID runId,
            @NotNull @Valid FrontierRequest request) {
        return ask(requireSolved(id, runId), null);
    }

    private SelectionRun requireSolved(PortfolioId id, UUID runId) {
        var run = selections.require(id, runId);
        var result = run.result();
        if (result == null) {
            throw new ProblemException(RUN_NOT_FINISHED, "Run %s has no result".formatted(runId));
        }
        if (!result.hasSelection()) {
            throw new ProblemException(
                    NOTHING_TO_EXPLAIN, "Run %s is %s".formatted(runId, result.status()));
        }
        return run;
    }

    private RestResponse<RunView> ask(SelectionRun run, @Nullable String project) {
        var question = new Question(SelectionWork.KIND, run.runId(), run.office(), project);
        var asked = inquiries.ask(question);
        return Answers.accepted("/v1/runs/" + asked.id(), asked);
    }
}
