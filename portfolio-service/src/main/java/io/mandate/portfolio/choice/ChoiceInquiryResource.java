package io.mandate.portfolio.choice;

import static io.mandate.portfolio.PortfolioProblem.NOTHING_TO_EXPLAIN;
import static io.mandate.portfolio.PortfolioProblem.NOT_CHOSEN_FROM;
import static io.mandate.portfolio.PortfolioProblem.RUN_NOT_FINISHED;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.run.RunView;
import io.mandate.platform.security.Role;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.selection.inquiry.ExplanationView;
import io.mandate.portfolio.selection.inquiry.FrontierView;
import io.mandate.portfolio.selection.inquiry.Inquiries;
import io.mandate.portfolio.selection.inquiry.Inquiries.Question;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Questions to problems that were posed directly, over HTTP. */
@RunOnVirtualThread
@Path("/v1/selection-problems/{id}")
@Authenticated
@Tag(name = "Selection problems")
class ChoiceInquiryResource {
    private final Choices choices;
    private final ChoiceStore store;
    private final Inquiries inquiries;

    ChoiceInquiryResource(Choices choices, ChoiceStore store, Inquiries inquiries) {
        this.choices = choices;
        this.store = store;
        this.inquiries = inquiries;
    }

    /** Which candidate is to be explained. */
    record CandidateQuestion(@NotBlank @Size(max = 100) String candidate) {}

    /** Nothing more is to be said. */
    record FrontierQuestion() {}

    @GET
    @Path("explanations")
    @Operation(
            operationId = "listSelectionProblemExplanations",
            summary = "Why candidates are in or out, and what it would take, by candidate",
            description =
                    "The fifty that were nearest to being decided the other way are explained with"
                            + " the run, others when somebody asks.")
    public Page<ExplanationView> explanations(
            @PathParam("id") UUID id, @BeanParam PageQuery query) {
        choices.require(id);
        return inquiries.explanations(id, query);
    }

    @GET
    @Path("explanations/{candidate: .+}")
    @Operation(
            operationId = "getSelectionProblemExplanation",
            summary = "The explanation of one candidate")
    @APIResponse(
            responseCode = "200",
            description = "As it was found",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExplanationView.class)))
    @APIResponse(
            responseCode = "404",
            description = "urn:mandate:problem:choice-not-found, explanation-not-found")
    public ExplanationView explanation(
            @PathParam("id") UUID id, @PathParam("candidate") String candidate) {
        choices.require(id);
        return inquiries.requireExplanation(id, candidate);
    }

    @POST
    @Path("explanations")
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "askForSelectionProblemExplanation",
            summary = "Queue a run that explains one candidate with all of the problem's effort")
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
            @PathParam("id") UUID id, @NotNull @Valid CandidateQuestion request) {
        var run = requireSolved(id);
        if (!store.chosenFrom(id, request.candidate())) {
            var detail = "There is no candidate " + request.candidate();
            throw new ProblemException(
                    NOT_CHOSEN_FROM, detail, List.of(new FieldError("/candidate", detail)));
        }
        return ask(run, request.candidate());
    }

    @GET
    @Path("frontier")
    @Operation(
            operationId = "getSelectionProblemFrontier",
            summary = "What the problem is worth with less and with more of its limits")
    @APIResponse(
            responseCode = "200",
            description = "As it was found",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FrontierView.class)))
    @APIResponse(
            responseCode = "404",
            description = "urn:mandate:problem:choice-not-found, frontier-not-found")
    public FrontierView frontier(@PathParam("id") UUID id) {
        choices.require(id);
        return inquiries.requireFrontier(id);
    }

    @POST
    @Path("frontier")
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "askForSelectionProblemFrontier",
            summary = "Queue a run that seeks the frontier: some twenty shares of the limits")
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
            @PathParam("id") UUID id, @NotNull @Valid FrontierQuestion request) {
        return ask(requireSolved(id), null);
    }

    private ChoiceRun requireSolved(UUID id) {
        var run = choices.require(id);
        var result = run.result();
        if (result == null) {
            throw new ProblemException(RUN_NOT_FINISHED, "Problem %s has no result".formatted(id));
        }
        if (result.value() == null) {
            throw new ProblemException(
                    NOTHING_TO_EXPLAIN, "Problem %s is %s".formatted(id, result.status()));
        }
        return run;
    }

    private RestResponse<RunView> ask(ChoiceRun run, @Nullable String candidate) {
        var asked =
                inquiries.ask(new Question(ChoiceWork.KIND, run.runId(), run.office(), candidate));
        return Answers.accepted("/v1/runs/" + asked.id(), asked);
    }
}
