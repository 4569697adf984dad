package io.mandate.platform.inbox;

import io.mandate.platform.security.Role;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/dead-letters")
@RolesAllowed(Role.OPERATOR)
@Tag(name = "dead-letters")
class DeadLetterResource {
    private final HeldRecords held;
    private final DeadLetterRepair repair;

    DeadLetterResource(HeldRecords held, DeadLetterRepair repair) {
        this.held = held;
        this.repair = repair;
    }

    @GET
    @Operation(
            operationId = "listDeadLetters",
            summary = "List foreign events that could not be handled, oldest first")
    public Page<DeadLetterView> list(@BeanParam PageQuery query) {
        var after = query.after(1);
        var rows = held.dead(after == null ? null : after.uuid(0), query.fetch());
        return Page.of(rows, query, row -> Cursor.of(row.id()), DeadLetterView::of);
    }

    @POST
    @Path("/{id}/replay")
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Handle the event again, and after it those of its key that wait behind it")
    public ReplayView replay(@PathParam("id") UUID id) {
        return repair.replay(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "discardDeadLetter",
            summary = "Give the event up and go on with those of its key that wait behind it")
    public void discard(@PathParam("id") UUID id) {
        repair.discard(id);
    }
}
