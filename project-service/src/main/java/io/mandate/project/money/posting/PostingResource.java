package io.mandate.project.money.posting;

import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
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
@Path("/v1/projects/{id}/cost-postings")
@Authenticated
@Tag(name = "Money")
class PostingResource {
    private final PostingDesk desk;

    PostingResource(PostingDesk desk) {
        this.desk = desk;
    }

    @POST
    @RolesAllowed({PROJECT_MANAGER, FINANCE_CONTROLLER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "postCost",
            summary = "Post lines into a project's books, all or none",
            description =
                    "A line that was told before under the same system, document and line and says the"
                            + " same has no effect; one that says something else is taken back and"
                            + " posted anew. A project manager posts plans, finance everything.")
    @APIResponse(
            responseCode = "201",
            description = "Posted; Location names the posting",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PostingView.class)))
    @APIResponse(responseCode = "409", description = "period-is-closed, books-are-closed")
    @APIResponse(
            responseCode = "422",
            description =
                    "rate-missing, category-unknown, work-package-unknown, amount-not-payable,"
                            + " line-given-twice")
    public RestResponse<PostingView> post(
            @PathParam("id") ProjectId id, @NotNull @Valid PostingRequest request) {
        var view = desk.post(id, request);
        return Answers.created("/v1/cost-postings/" + view.posting().id(), view);
    }

    @GET
    @Operation(operationId = "listCostPostings", summary = "What was posted for a project alone")
    public Page<Posting> list(@PathParam("id") ProjectId id, @BeanParam PageQuery page) {
        return desk.page(id, page);
    }
}
