package io.mandate.project.deliverable;

import static io.mandate.platform.security.Role.EXECUTIVE;
import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;
import static io.mandate.platform.security.Role.TEAM_MEMBER;

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

/** What happens to a deliverable: it is submitted, checked, decided, and perhaps opened again. */
@RunOnVirtualThread
@Path("/v1/projects/{id}/deliverables/{deliverable}")
@Authenticated
@Tag(name = "Deliverables")
class AcceptanceResource {
    private final DeliverableSteps steps;
    private final Checking checking;
    private final DeliverableReading reading;

    AcceptanceResource(DeliverableSteps steps, Checking checking, DeliverableReading reading) {
        this.steps = steps;
        this.checking = checking;
        this.reading = reading;
    }

    @POST
    @Path("submission")
    @RolesAllowed({TEAM_MEMBER, PROJECT_MANAGER, PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(operationId = "submitDeliverable", summary = "Say that it is done")
    @APIResponse(responseCode = "200", description = "Submitted")
    @APIResponse(
            responseCode = "409",
            description = "deliverable-is-submitted, deliverable-is-accepted, criteria-missing")
    public Deliverable submit(
            @PathParam("id") ProjectId id, @PathParam("deliverable") String deliverable) {
        return steps.submit(id, deliverable);
    }

    @POST
    @Path("decision")
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN})
    @Operation(
            operationId = "decideDeliverable",
            summary = "Accept or reject what was submitted",
            description =
                    "By somebody other than who has submitted it. It is accepted only when the last"
                            + " result of each criterion is PASSED, or WAIVED by somebody other than"
                            + " who has submitted it.")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(responseCode = "403", description = "own-matter, authority-missing, not-delegated")
    @APIResponse(
            responseCode = "409",
            description = "criteria-are-open, with a pointer to each; deliverable-not-submitted")
    public Deliverable decide(
            @PathParam("id") ProjectId id,
            @PathParam("deliverable") String deliverable,
            @NotNull @Valid DecisionRequest request) {
        return steps.decide(id, deliverable, request);
    }

    @POST
    @Path("reopening")
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, EXECUTIVE, PMO_ADMIN})
    @Operation(
            operationId = "reopenDeliverable",
            summary = "Say that what was accepted is not done after all",
            description = "Everything is checked again: earlier results are history.")
    @APIResponse(responseCode = "200", description = "Planned again")
    @APIResponse(responseCode = "409", description = "deliverable-not-accepted")
    public Deliverable reopen(
            @PathParam("id") ProjectId id,
            @PathParam("deliverable") String deliverable,
            @NotNull @Valid ReopeningRequest request) {
        return steps.reopen(id, deliverable, request);
    }

    @POST
    @Path("results")
    @RolesAllowed({
        TEAM_MEMBER,
        PROJECT_MANAGER,
        PORTFOLIO_MANAGER,
        EXECUTIVE,
        PMO_ADMIN,
        INTEGRATION
    })
    @Operation(
            operationId = "recordResult",
            summary = "Say what was found when a criterion was checked",
            description =
                    "A waiver needs the authority to accept, and a submission by somebody else.")
    @APIResponse(
            responseCode = "201",
            description = "Written down; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Result.class)))
    @APIResponse(responseCode = "403", description = "own-matter, authority-missing, not-delegated")
    @APIResponse(
            responseCode = "409",
            description = "deliverable-is-accepted, deliverable-not-submitted")
    public RestResponse<Result> record(
            @PathParam("id") ProjectId id,
            @PathParam("deliverable") String deliverable,
            @NotNull @Valid ResultRequest request) {
        var result = checking.record(id, deliverable, request);
        return Answers.created(
                "/v1/projects/%s/deliverables/%s/results/%d"
                        .formatted(id, deliverable, result.number()),
                result);
    }

    @GET
    @Path("results")
    @Operation(operationId = "listResults", summary = "Everything that was ever found")
    public Page<Result> results(
            @PathParam("id") ProjectId id,
            @PathParam("deliverable") String deliverable,
            @BeanParam PageQuery page) {
        return reading.results(id, deliverable, page);
    }

    @GET
    @Path("results/{number}")
    @Operation(operationId = "getResult", summary = "What was found once")
    public Result result(
            @PathParam("id") ProjectId id,
            @PathParam("deliverable") String deliverable,
            @PathParam("number") int number) {
        return reading.result(id, deliverable, number);
    }
}
