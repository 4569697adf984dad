package io.mandate.project.milestone;

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
@Path("/v1/projects/{id}")
@Authenticated
@Tag(name = "Plan")
class MilestoneResource {
    private final Milestones milestones;

    MilestoneResource(Milestones milestones) {
        this.milestones = milestones;
    }

    @GET
    @Path("milestone-trends")
    @Operation(
            operationId = "listMilestoneTrends",
            summary = "How the forecast of each milestone moved from report to report")
    public Page<MilestoneTrend> trends(@PathParam("id") ProjectId id, @BeanParam PageQuery page) {
        return milestones.trends(id, page);
    }

    @GET
    @Path("milestone-hit-rate")
    @Operation(
            operationId = "getMilestoneHitRate",
            summary =
                    "How many milestones were reached in time, by the first and the latest baseline")
    public HitRate hitRate(@PathParam("id") ProjectId id) {
        return milestones.hitRate(id);
    }
}
