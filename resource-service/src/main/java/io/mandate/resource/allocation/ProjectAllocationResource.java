package io.mandate.resource.allocation;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.resource.Months;
import io.mandate.resource.ProjectId;
import io.mandate.resource.demand.StaffingDemands;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The approved allocation seen from a project. */
@RunOnVirtualThread
@Path("/v1/projects/{id}/allocations")
@Tag(name = "Allocation")
@Authenticated
class ProjectAllocationResource {
    private final Allocations allocations;
    private final StaffingDemands demands;
    private final Directory directory;

    ProjectAllocationResource(
            Allocations allocations, StaffingDemands demands, Directory directory) {
        this.allocations = allocations;
        this.demands = demands;
        this.directory = directory;
    }

    @GET
    @Operation(
            operationId = "listProjectAllocations",
            summary = "Who works on a project, month by month, as approved")
    public Page<ProjectAllocationView> list(
            @PathParam("id") ProjectId id,
            @QueryParam("month") @Parameter(description = "Such as 2027-03") @Nullable String month,
            @BeanParam PageQuery page) {
        var project = demands.require(id).projectId();
        var fetched = allocations.page(project, Months.parameter(month), page);
        var names =
                directory.people(
                        fetched.stream()
                                .flatMap(each -> each.shares().stream().map(Share::person))
                                .toList());
        return Page.of(
                fetched,
                page,
                allocation -> Cursor.of(allocation.month()),
                allocation -> ProjectAllocationView.of(allocation, names));
    }
}
