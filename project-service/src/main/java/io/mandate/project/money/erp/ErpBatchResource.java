package io.mandate.project.money.erp;

import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
import static io.mandate.platform.security.Role.INTEGRATION;

import io.mandate.platform.web.Answers;
import io.mandate.project.money.posting.PostingView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/erp-batches")
@Tag(name = "Money")
class ErpBatchResource {
    private final ErpDesk desk;

    ErpBatchResource(ErpDesk desk) {
        this.desk = desk;
    }

    @POST
    @RolesAllowed({INTEGRATION, FINANCE_CONTROLLER})
    @Operation(
            operationId = "takeErpBatch",
            summary = "Take lines of the organisation's books by cost object",
            description =
                    "Whole or not at all; the control totals must agree. Lines whose cost object leads"
                            + " to no open book go into suspense.")
    @APIResponse(
            responseCode = "201",
            description = "Taken; Location names the posting",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PostingView.class)))
    @APIResponse(responseCode = "409", description = "period-is-closed, posting-differs")
    @APIResponse(
            responseCode = "422",
            description = "control-totals-disagree, line-given-twice, rate-missing")
    public RestResponse<PostingView> take(@NotNull @Valid ErpBatch request) {
        var view = desk.take(request);
        return Answers.created("/v1/cost-postings/" + view.posting().id(), view);
    }
}
