package io.mandate.project.change;

import static io.mandate.platform.security.Role.EXECUTIVE;
import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;

import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/projects/{id}/changes")
@Authenticated
@Tag(name = "Change control")
class ChangeResource {
    private final ChangeRequests requests;
    private final ChangeDecisions decisions;
    private final ChangeReading reading;

    ChangeResource(ChangeRequests requests, ChangeDecisions decisions, ChangeReading reading) {
        this.requests = requests;
        this.decisions = decisions;
        this.reading = reading;
    }

    @POST
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "requestChange",
            summary = "Ask for a change of what was agreed",
            description =
                    "REVISE and ACCELERATE ask that the present plan becomes the performance baseline,"
                            + " TERMINATE that the project is wound down.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Change.class)))
    @APIResponse(
            responseCode = "409",
            description = "change-is-void, nothing-to-terminate, project-is-over")
    @APIResponse(responseCode = "422", description = "not-an-acceleration")
    public RestResponse<Change> request(
            @PathParam("id") ProjectId id, @NotNull @Valid ChangeProposal proposal) {
        var change = requests.request(id, proposal);
        return Answers.created("/v1/projects/%s/changes/%d".formatted(id, change.number()), change);
    }

    @GET
    @Operation(operationId = "listChanges", summary = "The change requests of a project")
    public Page<Change> list(@PathParam("id") ProjectId id, @BeanParam PageQuery page) {
        return reading.of(id, page);
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getChange", summary = "One change request")
    public Change one(@PathParam("id") ProjectId id, @PathParam("number") int number) {
        return reading.one(id, number);
    }

    @POST
    @Path("{number}/decision")
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN})
    @Operation(
            operationId = "decideChange",
            summary = "Approve or reject a change",
            description =
                    "By somebody other than who asked or gains, within the limit of their roles or of"
                            + " the person on whose behalf they decide. An approval takes effect at"
                            + " once and as a whole: the new performance baseline, or the end of the"
                            + " project.")
    @APIResponse(
            responseCode = "200",
            description = "Settled",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Change.class)))
    @APIResponse(
            responseCode = "403",
            description =
                    "own-matter, authority-missing, not-delegated, limit-exceeded,"
                            + " yearly-limit-exceeded, limit-in-another-currency")
    @APIResponse(responseCode = "409", description = "change-is-settled, change-is-void")
    public Change decide(
            @PathParam("id") ProjectId id,
            @PathParam("number") int number,
            @NotNull @Valid ChangeDecision decision) {
        return decisions.decide(id, number, decision);
    }

    @POST
    @Path("{number}/withdrawal")
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN, INTEGRATION})
    @Operation(operationId = "withdrawChange", summary = "Take one's own change request back")
    @APIResponse(responseCode = "200", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "change-is-settled")
    public Change withdraw(@PathParam("id") ProjectId id, @PathParam("number") int number) {
        return requests.withdraw(id, number);
    }
}
