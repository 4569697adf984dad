package io.mandate.project.outlook;

import io.mandate.project.ProjectId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@RunOnVirtualThread
@Path("/v1/projects/{id}")
@Authenticated
@Tag(name = "Plan")
class OutlookResource {
    private final Outlook outlook;

    OutlookResource(Outlook outlook) {
        this.outlook = outlook;
    }

    @GET
    @Path("finish-forecast")
    @Operation(
            operationId = "forecastFinish",
            summary = "How likely the plan is done by some times, with its caveats")
    public ForecastView forecast(
            @PathParam("id") ProjectId id,
            @Parameter(description = "A time on the office's clock; may be repeated")
                    @QueryParam("by")
                    @Size(max = 50)
                    List<@NotNull LocalDateTime> by) {
        return outlook.forecast(id, by);
    }

    @POST
    @Path("crash-plans")
    @Operation(
            operationId = "planCrash",
            summary = "The cheapest way to end sooner, week by week",
            description = "Calculates only; nothing is kept.")
    @APIResponse(responseCode = "200", description = "The steps, cheapest first")
    public CrashView crash(@PathParam("id") ProjectId id, @NotNull @Valid CrashRequest request) {
        return outlook.crash(id, request);
    }
}
