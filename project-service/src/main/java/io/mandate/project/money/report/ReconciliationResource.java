package io.mandate.project.money.report;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/projects/{id}/cost-reconciliation")
@Authenticated
@Tag(name = "Money")
class ReconciliationResource {
    private final CostReports reports;

    ReconciliationResource(CostReports reports) {
        this.reports = reports;
    }

    @GET
    @Operation(
            operationId = "reconcileCost",
            summary = "Actual costs beside what the category's other source says")
    public Page<ReconciliationRow> reconciliation(
            @PathParam("id") ProjectId id, @BeanParam PageQuery page) {
        return reports.reconciliation(id, page);
    }
}
