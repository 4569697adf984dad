package io.mandate.project.money.fund;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/allotments")
@Authenticated
@Tag(name = "Money")
class AllotmentResource {
    private final Releasing releasing;
    private final Allotments allotments;

    AllotmentResource(Releasing releasing, Allotments allotments) {
        this.releasing = releasing;
        this.allotments = allotments;
    }

    @GET
    @Operation(operationId = "listAllotments", summary = "What may be released to projects")
    public Page<Allotment> list(@BeanParam PageQuery page) {
        var after = page.after(1);
        var rows = allotments.after(after == null ? new UUID(0, 0) : after.uuid(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.id()), Function.identity());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAllotment", summary = "What an allotment has left")
    public Allotment one(@PathParam("id") UUID id) {
        return releasing.require(id);
    }
}
