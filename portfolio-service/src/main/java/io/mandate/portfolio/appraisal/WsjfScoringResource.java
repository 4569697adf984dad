package io.mandate.portfolio.appraisal;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** Scorings by weighted shortest job first over HTTP. */
@RunOnVirtualThread
@Path("/v1/wsjf-scorings")
@Authenticated
@Tag(name = "Appraisal")
class WsjfScoringResource {

    @POST
    @Operation(
            operationId = "scoreByWsjf",
            summary = "Weighted shortest job first: cost of delay by size, ranked",
            description =
                    "Ranked by the higher WSJF, then the higher value (unknown ones last), then the smaller"
                            + " code.")
    @APIResponse(
            responseCode = "200",
            description = "Computed; nothing is kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WsjfScoringView.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "urn:mandate:problem:duplicate-candidate, unknown-candidate, overrides-collide,"
                            + " rank-beyond-the-last")
    public WsjfScoringView compute(@NotNull @Valid WsjfScoringRequest request) {
        return WsjfScoring.score(request);
    }
}
