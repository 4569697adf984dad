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
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/projects/{id}/cost-summary")
@Authenticated
@Tag(name = "Money")
class CostSummaryResource {
    private final CostReports reports;

    CostSummaryResource(CostReports reports) {
        this.reports = reports;
    }

    @GET
    @Operation(
            operationId = "summariseCost",
            summary = "What a project's books come to, in their currency",
            description =
                    "Budget, forecast and planned cash as a whole; commitments, actual costs, accruals,"
                            + " revenue and releases up to a day.")
    public Page<SummaryRow> summary(
            @PathParam("id") ProjectId id,
            @QueryParam("by") @Parameter(description = "By default one sum of everything")
                    @Nullable SummaryBy by,
            @QueryParam("asOf") @Parameter(description = "By default today at the office")
                    @Nullable LocalDate asOf,
            @BeanParam PageQuery page) {
        return reports.summary(
                id, Objects.requireNonNullElse(by, SummaryBy.everything), asOf, page);
    }
}
