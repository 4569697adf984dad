package io.mandate.project.performance;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/projects/{id}")
@Authenticated
@Tag(name = "Progress")
class EarnedValueResource {
    private final EarnedValues values;
    private final ProgressHistory history;

    EarnedValueResource(EarnedValues values, ProgressHistory history) {
        this.values = values;
        this.history = history;
    }

    @GET
    @Path("earned-value")
    @Operation(
            operationId = "getEarnedValue",
            summary = "What a project was to earn and has earned, in all and by month",
            description =
                    "In the money of the baseline. A figure that is not defined is absent, and reason"
                            + " says why. Actual cost is in the books, not here.")
    @APIResponse(
            responseCode = "200",
            description = "Also without a baseline; then with that reason")
    @APIResponse(responseCode = "404", description = "plan-not-found, baseline-not-found")
    public EarnedValueView project(
            @PathParam("id") ProjectId id, @BeanParam EarnedValueQuery query) {
        return values.project(id, query);
    }

    @GET
    @Path("earned-value/activities")
    @Operation(
            operationId = "listEarnedValueOfActivities",
            summary = "What each activity of a baseline was to earn and has earned")
    public Page<ActivityValue> activities(
            @PathParam("id") ProjectId id,
            @BeanParam EarnedValueQuery query,
            @BeanParam PageQuery page) {
        return values.activities(id, query, page);
    }

    @GET
    @Path("earned-value/work-packages")
    @Operation(
            operationId = "listEarnedValueOfWorkPackages",
            summary = "What the work packages of a plan were to earn and have earned",
            description = "Each with the activities of the baseline that are in it now.")
    public Page<PackageValue> packages(
            @PathParam("id") ProjectId id,
            @BeanParam EarnedValueQuery query,
            @BeanParam PageQuery page) {
        return values.packages(id, query, page);
    }

    @GET
    @Path("activities/{activity}/progress-history")
    @Operation(
            operationId = "listProgressHistory",
            summary = "What was reported of an activity, by day, with how much was in scope",
            description = "There is an entry for each day of report that brought news.")
    @APIResponse(responseCode = "200", description = "Empty while nothing is reported")
    @APIResponse(responseCode = "404", description = "plan-not-found, activity-not-found")
    public Page<ProgressEntry> history(
            @PathParam("id") ProjectId id,
            @PathParam("activity") String activity,
            @BeanParam PageQuery page) {
        return history.page(id, activity, page);
    }
}
