package io.mandate.project.money.setup;

import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/exchange-rates")
@Authenticated
@Tag(name = "Money")
class RateResource {
    private final RateKeeping keeping;

    RateResource(RateKeeping keeping) {
        this.keeping = keeping;
    }

    @POST
    @RolesAllowed({FINANCE_CONTROLLER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "stateExchangeRates",
            summary = "State rates of days or of fiscal years",
            description =
                    "A day's rate may be corrected for what is posted from then on; that of a"
                            + " fiscal year stays.")
    @APIResponse(responseCode = "204", description = "They hold from now on")
    @APIResponse(responseCode = "409", description = "plan-rate-is-set")
    public void state(@NotNull @Valid RatesRequest request) {
        keeping.state(request);
    }

    @GET
    @Operation(operationId = "listExchangeRates", summary = "The rates between two currencies")
    public Page<RateView> list(
            @QueryParam("from") @NotNull String from,
            @QueryParam("to") @NotNull String to,
            @BeanParam PageQuery page) {
        return keeping.daily(from, to, page);
    }
}
