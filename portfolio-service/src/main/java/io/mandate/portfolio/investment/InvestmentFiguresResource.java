package io.mandate.portfolio.investment;

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

/** Investment figures over HTTP. */
@RunOnVirtualThread
@Path("/v1/investment-figures")
@Authenticated
@Tag(name = "Appraisal")
class InvestmentFiguresResource {

    @POST
    @Operation(
            operationId = "computeInvestmentFigures",
            summary = "NPV, all internal rates of return, payback, PI, BCR and ROI of a cash flow",
            description =
                    "What is undefined is null with a reason. Risk is in the flows (probabilities) or in the"
                            + " rate (premium), not in both; prices are real or nominal.")
    @APIResponse(
            responseCode = "200",
            description = "Computed; nothing is kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvestmentView.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "urn:mandate:problem:flow-has-no-place, before-base-date, beyond-a-century,"
                            + " risk-counted-twice, rate-missing, inflation-missing")
    public InvestmentView compute(@NotNull @Valid InvestmentRequest request) {
        return Investment.appraise(request);
    }
}
