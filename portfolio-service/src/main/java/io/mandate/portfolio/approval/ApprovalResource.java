package io.mandate.portfolio.approval;

import static io.mandate.portfolio.PortfolioProblem.NOT_APPROVED;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.security.Role;
import io.mandate.platform.web.Answers;
import io.mandate.portfolio.portfolio.PortfolioId;
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

/** The approval of a selection run over HTTP. */
@RunOnVirtualThread
@Path("/v1/portfolios/{id}/selection-runs/{runId}/approval")
@Authenticated
@Tag(name = "Selection")
class ApprovalResource {
    private final Approving approving;
    private final SelectionRuns selections;

    ApprovalResource(Approving approving, SelectionRuns selections) {
        this.approving = approving;
        this.selections = selections;
    }

    @POST
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.EXECUTIVE})
    @Operation(
            operationId = "approveSelection",
            summary = "Put the run's selection into force",
            description =
                    "Announces the approval, the projects whose rank or selection moved, and a"
                            + " directive to each project that must act. Refused when what the run was"
                            + " based on has moved: the budgets, terms or hours of roles of the"
                            + " portfolio, the selection in force, the month (unless stated), the goals"
                            + " or weights, or which projects can be chosen, with their status, dates,"
                            + " amounts, risk and contributions.")
    @APIResponse(
            responseCode = "201",
            description = "Done",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ApprovalView.class)))
    @APIResponse(responseCode = "404", description = "urn:mandate:problem:selection-run-not-found")
    @APIResponse(
            responseCode = "409",
            description =
                    "urn:mandate:problem:run-not-finished, nothing-to-approve, already-decided,"
                            + " run-of-a-scenario,"
                            + " basis-moved")
    public RestResponse<ApprovalView> approve(
            @PathParam("id") PortfolioId id,
            @PathParam("runId") UUID runId,
            @NotNull @Valid ApprovalRequest request) {
        var approval = approving.approve(id, runId, request);
        return Answers.created(
                "/v1/portfolios/%s/selection-runs/%s/approval".formatted(id, runId), approval);
    }

    @GET
    @Operation(operationId = "getApproval", summary = "Who approved the run, when and why")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ApprovalView.class)))
    @APIResponse(
            responseCode = "404",
            description = "urn:mandate:problem:selection-run-not-found, not-approved")
    public ApprovalView one(@PathParam("id") PortfolioId id, @PathParam("runId") UUID runId) {
        var decision = selections.require(id, runId).decision();
        if (decision == null) {
            throw new ProblemException(NOT_APPROVED, "Run %s is not approved".formatted(runId));
        }
        return ApprovalView.of(id, runId, decision);
    }
}
