package io.mandate.project.status;

import static io.mandate.platform.security.Role.EXECUTIVE;
import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
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
@Path("/v1/projects/{id}/status-changes")
@Authenticated
@Tag(name = "Status")
class StatusChangeResource {
    private final StatusChanges changes;

    StatusChangeResource(StatusChanges changes) {
        this.changes = changes;
    }

    @POST
    @RolesAllowed({
        PROJECT_MANAGER,
        PORTFOLIO_MANAGER,
        FINANCE_CONTROLLER,
        EXECUTIVE,
        PMO_ADMIN,
        INTEGRATION
    })
    @Operation(
            operationId = "changeStatus",
            summary = "Move a project on in its life",
            description =
                    "PROPOSED to APPROVED to ACTIVE, which may be ON_HOLD and back; STOPPING to"
                            + " CANCELLED; ACTIVE to DELIVERED to CLOSED; PROPOSED or APPROVED to"
                            + " CANCELLED. ACTIVE or ON_HOLD become STOPPING by an approved change"
                            + " of the kind TERMINATE, or by a directive.")
    @APIResponse(
            responseCode = "201",
            description = "Changed; Location names the change",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StatusChangeView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "status-not-reachable, change-required, justification-required,"
                            + " accepted-sponsor-required: the rule that refuses")
    public RestResponse<StatusChangeView> change(
            @PathParam("id") ProjectId id, @NotNull @Valid StatusChangeRequest request) {
        var view = changes.change(id, request);
        return Answers.created(
                "/v1/projects/%s/status-changes/%d".formatted(id, view.number()), view);
    }

    @GET
    @Operation(operationId = "listStatusChanges", summary = "How the project came to its status")
    public Page<StatusChangeView> list(@PathParam("id") ProjectId id, @BeanParam PageQuery page) {
        return changes.page(id, page);
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getStatusChange", summary = "One step of the project's life")
    public StatusChangeView one(@PathParam("id") ProjectId id, @PathParam("number") long number) {
        return changes.one(id, number);
    }
}
