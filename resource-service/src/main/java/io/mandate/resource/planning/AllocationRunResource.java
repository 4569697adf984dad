package io.mandate.resource.planning;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.RESOURCE_MANAGER;

import io.mandate.platform.security.Caller;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.resource.allocation.Directory;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Plans of a month: asked for, looked at, approved. */
@RunOnVirtualThread
@Path("/v1/allocation-runs")
@Tag(name = "Allocation runs")
class AllocationRunResource {
    private final AllocationDesk desk;
    private final AllocationRuns runs;
    private final Directory directory;
    private final Caller caller;

    AllocationRunResource(
            AllocationDesk desk, AllocationRuns runs, Directory directory, Caller caller) {
        this.desk = desk;
        this.runs = runs;
        this.directory = directory;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({RESOURCE_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "startAllocationRun",
            summary = "Plan who works on what in a month",
            description =
                    "The plan continues the chain of an integration's X-Correlation-Id, else that of the"
                            + " newest directive that no approved allocation has answered yet.")
    @APIResponse(
            responseCode = "202",
            description = "Queued",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllocationRunView.class)))
    @APIResponse(
            responseCode = "422",
            description = "The office is not known, or the month is over or has nothing to plan")
    public RestResponse<AllocationRunView> start(
            @NotNull @Valid AllocationRequest request,
            @HeaderParam("X-Correlation-Id") @Nullable String chain) {
        caller.requireScope(request.office());
        var run = desk.start(request, chain != null && caller.has(INTEGRATION));
        return Answers.accepted("/v1/allocation-runs/" + run.run().id(), run);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getAllocationRun", summary = "A plan, how far it is and how good")
    public AllocationRunView get(@PathParam("id") UUID id) {
        return desk.show(id);
    }

    @GET
    @Path("/{id}/assignments")
    @Authenticated
    @Operation(operationId = "listProposedAssignments", summary = "Who would work on what")
    public Page<AssignmentView> assignments(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        var rows = runs.page(PlannedShare.class, runs.require(id).id(), page);
        var people = directory.people(rows.stream().map(row -> row.share().person()).toList());
        var projects = directory.projects(rows.stream().map(PlannedShare::project).toList());
        return Page.of(
                rows,
                page,
                row -> Cursor.of(row.position()),
                row -> AssignmentView.of(row, people, projects));
    }

    @GET
    @Path("/{id}/unmet")
    @Authenticated
    @Operation(operationId = "listUnmetDemand", summary = "What nobody would do, and why")
    public Page<UnmetView> unmet(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        var rows = runs.page(PlannedGap.class, runs.require(id).id(), page);
        var projects = directory.projects(rows.stream().map(PlannedGap::project).toList());
        return Page.of(
                rows, page, row -> Cursor.of(row.position()), row -> UnmetView.of(row, projects));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({RESOURCE_MANAGER, PMO_ADMIN})
    @Operation(
            operationId = "approveAllocation",
            summary = "Make a plan the live allocation",
            description =
                    "409 if it was decided already, or if anything it was made from has moved: another"
                            + " approved allocation, a project, a person, or the day; errors names each.")
    @APIResponse(
            responseCode = "201",
            description = "Approved",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllocationRunView.class)))
    public RestResponse<AllocationRunView> approve(
            @PathParam("id") UUID id, @NotNull @Valid ApprovalRequest request) {
        return Answers.created("/v1/allocation-runs/" + id, desk.approve(id, request));
    }
}
