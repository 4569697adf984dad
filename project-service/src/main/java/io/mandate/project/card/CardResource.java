package io.mandate.project.card;

import io.mandate.project.ProjectId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/projects/{id}/card")
@Authenticated
@Tag(name = "Projects")
class CardResource {
    private final Cards cards;

    CardResource(Cards cards) {
        this.cards = cards;
    }

    @GET
    @Operation(
            operationId = "getProjectCard",
            summary = "What the whole organisation may know of a project",
            description = "Not limited to the caller's offices.")
    public CardView card(@PathParam("id") ProjectId id) {
        return cards.require(id);
    }
}
