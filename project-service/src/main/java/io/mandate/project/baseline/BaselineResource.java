package io.mandate.project.baseline;

import static io.mandate.platform.security.Role.INTEGRATION;
import static io.mandate.platform.security.Role.PMO_ADMIN;
import static io.mandate.platform.security.Role.PROJECT_MANAGER;

import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/projects/{id}/baselines")
@Authenticated
@Tag(name = "Plan")
class BaselineResource {
    private final BaselineKeeping keeping;

    BaselineResource(BaselineKeeping keeping) {
        this.keeping = keeping;
    }

    @POST
    @RolesAllowed({PROJECT_MANAGER, PMO_ADMIN, INTEGRATION})
    @Operation(operationId = "takeBaseline", summary = "Keep the present plan to compare with")
    @APIResponse(
            responseCode = "201",
            description = "Kept; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Baseline.class)))
    public RestResponse<Baseline> take(
            @PathParam("id") ProjectId id, @NotNull @Valid BaselineRequest request) {
        var taken = keeping.take(id, request);
        return Answers.created("/v1/projects/%s/baselines/%d".formatted(id, taken.number()), taken);
    }

    @GET
    @Operation(operationId = "listBaselines", summary = "The baselines of a project")
    public Page<Baseline> list(@PathParam("id") ProjectId id, @BeanParam PageQuery page) {
        return keeping.page(id, page);
    }

    @GET
    @Path("performance")
    @Operation(
            operationId = "getPerformanceBaseline",
            summary = "What was agreed first and last, and how often it was changed")
    public PerformanceBaseline performance(@PathParam("id") ProjectId id) {
        return keeping.performance(id);
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getBaseline", summary = "One baseline")
    public Baseline one(@PathParam("id") ProjectId id, @PathParam("number") int number) {
        return keeping.one(id, number);
    }

    @GET
    @Path("{number}/deviations")
    @Operation(
            operationId = "compareWithBaseline",
            summary = "How each activity of the plan stands to a baseline, by dates and cost")
    public Page<Deviation> compare(
            @PathParam("id") ProjectId id,
            @PathParam("number") int number,
            @BeanParam PageQuery page) {
        return keeping.compare(id, number, page);
    }
}
