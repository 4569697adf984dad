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

/** Weighted scorings over HTTP. */
@RunOnVirtualThread
@Path("/v1/weighted-scorings")
@Authenticated
@Tag(name = "Appraisal")
class WeightedScoringResource {

    @POST
    @Operation(
            operationId = "scoreByWeights",
            summary = "Weighted scores, ranking, and the weights at which neighbours change places",
            description =
                    "Ranked by the higher score, then the higher value (unknown ones last), then the smaller"
                            + " code. Weights that do not make up exactly 1 are refused.")
    @APIResponse(
            responseCode = "200",
            description = "Computed; nothing is kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WeightedScoringView.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "urn:mandate:problem:duplicate-criterion, weights-do-not-sum-to-one,"
                            + " duplicate-candidate, unknown-criterion, scored-twice, scores-missing,"
                            + " unknown-candidate, overrides-collide, rank-beyond-the-last")
    public WeightedScoringView compute(@NotNull @Valid WeightedScoringRequest request) {
        return WeightedScoring.score(request);
    }
}
