package io.mandate.platform.inbox;

import io.mandate.platform.security.Role;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/event-gaps")
@RolesAllowed(Role.OPERATOR)
@Tag(name = "event-gaps")
class EventGapResource {
    private final EventGaps gaps;
    private final EventGapJump jump;

    EventGapResource(EventGaps gaps, EventGapJump jump) {
        this.gaps = gaps;
        this.jump = jump;
    }

    @GET
    @Operation(
            operationId = "listEventGaps",
            summary = "List foreign events that are missing although later ones of their key came")
    public Page<EventGapView> list(@BeanParam PageQuery query) {
        return Page.of(
                gaps.page(query.after(3), query.fetch()),
                query,
                gap -> Cursor.of(gap.consumer(), gap.topic(), gap.key()),
                gap -> gap);
    }

    @POST
    @Path("/{id}/jump")
    @Operation(
            operationId = "jumpEventGap",
            summary =
                    "Give the missing events up for lost and go on with those that wait behind them",
            description =
                    "The answer is what came of the first of them. 409 if the gap has closed, or become"
                            + " another one, meanwhile. An event that was given up has no effect when it"
                            + " comes after all.")
    public ReplayView jump(@PathParam("id") String id, @NotNull @Valid JumpRequest request) {
        return jump.over(id, request);
    }
}
