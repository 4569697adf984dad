package io.mandate.reporting.freshness;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether what I caused has arrived. */
@RunOnVirtualThread
@Path("/v1/freshness")
@Authenticated
@Tag(name = "freshness")
class FreshnessResource {
    private final Freshness freshness;
    private final Ends ends;
    private final Sources sources;

    FreshnessResource(Freshness freshness, Ends ends, Sources sources) {
        this.freshness = freshness;
        this.ends = ends;
        this.sources = sources;
    }

    @GET
    @Operation(
            operationId = "getFreshness",
            summary = "Get how far the reports are behind each source",
            description =
                    """
                    `complete` is true when every record of every topic has had its effect here. A source that has not yet
                    sent what it just stored is not behind: watch the chain for that.""")
    public FreshnessView get() {
        var topics = sources.topics();
        var last = ends.of(topics.values());
        return FreshnessView.of(topics, freshness.taken(), freshness.held(), last);
    }
}
