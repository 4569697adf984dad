package io.mandate.project.money.posting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/cost-postings")
@Authenticated
@Tag(name = "Money")
class KeptPostingResource {
    private final PostingDesk desk;

    KeptPostingResource(PostingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCostPosting", summary = "What became of lines that came together")
    public Posting one(@PathParam("id") UUID id) {
        return desk.one(id);
    }
}
