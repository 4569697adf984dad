package io.mandate.resource.demand;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.resource.Months;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What has arrived here of the projects' demand. */
@RunOnVirtualThread
@Path("/v1/staffing-demands")
@Tag(name = "Demand")
@Authenticated
class StaffingDemandResource {
    private final StaffingDemands demands;

    StaffingDemandResource(StaffingDemands demands) {
        this.demands = demands;
    }

    @GET
    @Operation(
            operationId = "listStaffingDemands",
            summary = "Projects with their demand for people",
            description =
                    "With a month: the projects that ask for anybody in it. What the other services"
                            + " announced shows here as soon as it has arrived.")
    public Page<StaffingDemandView> list(
            @QueryParam("month") @Parameter(description = "Such as 2027-03") @Nullable String month,
            @QueryParam("office") @Parameter(description = "Offices below it are included")
                    @Nullable String office,
            @BeanParam PageQuery page) {
        var wanted = Months.parameter(month);
        return Page.of(
                demands.page(wanted, office, page),
                page,
                demand -> Cursor.of(demand.projectId()),
                demand -> StaffingDemandView.of(demand, wanted));
    }
}
