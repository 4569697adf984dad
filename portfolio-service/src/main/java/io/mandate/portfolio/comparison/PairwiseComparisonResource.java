package io.mandate.portfolio.comparison;

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

/** Pairwise comparisons over HTTP. */
@RunOnVirtualThread
@Path("/v1/pairwise-comparisons")
@Authenticated
@Tag(name = "Appraisal")
class PairwiseComparisonResource {

    @POST
    @Operation(
            operationId = "comparePairwise",
            summary = "Weights from judgements in pairs (AHP), and how consistent they are",
            description =
                    "The principal eigenvector; a consistency ratio above 0.10 is flagged and the most"
                            + " doubtful pair named. The weights make up exactly 1.")
    @APIResponse(
            responseCode = "200",
            description = "Computed; nothing is kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Priorities.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "urn:mandate:problem:duplicate-item, unknown-item, compared-with-itself,"
                            + " ratio-off-scale, pair-repeated, pair-contradicts-itself, pairs-missing")
    public Priorities compute(@NotNull @Valid ComparisonRequest request) {
        return Priorities.of(Comparison.read(request));
    }
}
