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
@Path("/v1/closed-periods")
@Authenticated
@Tag(name = "Money")
class PeriodResource {
    private final Periods periods;

    PeriodResource(Periods periods) {
        this.periods = periods;
    }

    @GET
    @Operation(
            operationId = "listClosedPeriods",
            summary = "The periods into which nothing is posted any more")
    public Page<PeriodView> list(@BeanParam PageQuery page) {
        return periods.page(page);
    }
}
