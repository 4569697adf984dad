package io.mandate.project.money.setup;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/plan-rates")
@Authenticated
@Tag(name = "Money")
class PlanRateResource {
    private final RateKeeping keeping;

    PlanRateResource(RateKeeping keeping) {
        this.keeping = keeping;
    }

    @GET
    @Operation(operationId = "listPlanRates", summary = "The plan rates of all fiscal years")
    public Page<RateView> planned(@BeanParam PageQuery page) {
        return keeping.planned(page);
    }
}
