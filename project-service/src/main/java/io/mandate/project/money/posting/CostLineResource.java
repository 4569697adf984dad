package io.mandate.project.money.posting;

import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
import static io.mandate.platform.security.Role.PMO_ADMIN;

import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
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

@RunOnVirtualThread
@Path("/v1/cost-lines")
@Authenticated
@Tag(name = "Money")
class CostLineResource {
    private final CostLineDesk desk;

    CostLineResource(CostLineDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listCostLines",
            summary = "List the cost lines of the projects that the caller may see")
    public Page<CostLineView> list(@BeanParam CostLineQuery query, @BeanParam PageQuery page) {
        return desk.page(query, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCostLine", summary = "One line of the books")
    public CostLineView one(@PathParam("id") UUID id) {
        return desk.one(id);
    }

    @POST
    @Path("{id}/reversals")
    @RolesAllowed({FINANCE_CONTROLLER, PMO_ADMIN})
    @Operation(
            operationId = "reverseCostLine",
            summary = "Take back a line that was entered by hand",
            description =
                    "In its own period, or in the first open one behind it. An accrual's own reversal"
                            + " is taken back, too.")
    @APIResponse(
            responseCode = "201",
            description = "Taken back; Location names the posting",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PostingView.class)))
    @APIResponse(responseCode = "409", description = "line-not-reversible")
    public RestResponse<PostingView> reverse(
            @PathParam("id") UUID id, @NotNull @Valid ReversalRequest request) {
        var view = desk.reverse(id, request);
        return Answers.created("/v1/cost-postings/" + view.posting().id(), view);
    }
}
