package io.mandate.project.deliverable;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PORTFOLIO_MANAGER;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;

import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.mandate.project.wbs.WbsRequest;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/projects/{id}/deliverables")
@Authenticated
@Tag(name = "Deliverables")
class DeliverableResource {
    private final DeliverableKeeping keeping;
    private final DeliverableReading reading;

    DeliverableResource(DeliverableKeeping keeping, DeliverableReading reading) {
        this.keeping = keeping;
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listDeliverables",
            summary = "What a project hands over, with the last result of each criterion")
    public Page<Deliverable> list(
            @PathParam("id") ProjectId id,
            @BeanParam DeliverableQuery query,
            @BeanParam PageQuery page) {
        return reading.of(id, query, page);
    }

    @GET
    @Path("{deliverable}")
    @Operation(operationId = "getDeliverable", summary = "One deliverable")
    public Deliverable one(
            @PathParam("id") ProjectId id, @PathParam("deliverable") String deliverable) {
        return reading.one(id, deliverable);
    }

    @PUT
    @Path("{deliverable}")
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "stateDeliverable",
            summary = "Say what is handed over, when, and what it is measured by",
            description =
                    "A new one, or with If-Match another statement; not while it is being checked, and"
                            + " not of what was accepted. A criterion that reads otherwise is checked"
                            + " again.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(
            responseCode = "201",
            description = "New",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Deliverable.class)))
    @APIResponse(
            responseCode = "409",
            description = "deliverable-is-submitted, deliverable-is-accepted, project-is-over")
    public RestResponse<Deliverable> state(
            @PathParam("id") ProjectId id,
            @PathParam("deliverable") @Pattern(regexp = WbsRequest.ID) String deliverable,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DeliverableStatement request) {
        var kept = keeping.state(id, deliverable, ifMatch, request);
        return kept.isNew()
                ? Answers.created(
                        "/v1/projects/%s/deliverables/%s".formatted(id, deliverable),
                        kept.deliverable())
                : RestResponse.ok(kept.deliverable());
    }

    @DELETE
    @Path("{deliverable}")
    @RolesAllowed({PROJECT_MANAGER, PORTFOLIO_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "dropDeliverable",
            summary = "Hand over no more what was never checked")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(
            responseCode = "409",
            description =
                    "deliverable-has-results, deliverable-is-submitted, deliverable-is-accepted")
    public void drop(
            @PathParam("id") ProjectId id,
            @PathParam("deliverable") String deliverable,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        keeping.drop(id, deliverable, ifMatch);
    }
}
