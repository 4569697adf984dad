package io.mandate.project.money.forecast;

import static io.mandate.platform.security.Role.FINANCE_CONTROLLER;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/projects/{id}/cost-forecasts")
@Authenticated
@Tag(name = "Money")
class ForecastResource {
    private final Forecasting forecasting;

    ForecastResource(Forecasting forecasting) {
        this.forecasting = forecasting;
    }

    @POST
    @RolesAllowed({PROJECT_MANAGER, FINANCE_CONTROLLER, PMO_ADMIN, INTEGRATION})
    @Operation(
            operationId = "makeCostForecast",
            summary = "Say what is expected to be spent from a month on, as a new version")
    @APIResponse(
            responseCode = "201",
            description = "Kept; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Forecast.class)))
    public RestResponse<Forecast> make(
            @PathParam("id") ProjectId id, @NotNull @Valid ForecastRequest request) {
        var made = forecasting.make(id, request);
        return Answers.created(
                "/v1/projects/%s/cost-forecasts/%d".formatted(id, made.number()), made);
    }

    @GET
    @Operation(operationId = "listCostForecasts", summary = "The versions of a project's forecast")
    public Page<Forecast> list(@PathParam("id") ProjectId id, @BeanParam PageQuery page) {
        return forecasting.page(id, page);
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getCostForecast", summary = "One version of a forecast")
    public Forecast one(@PathParam("id") ProjectId id, @PathParam("number") int number) {
        return forecasting.one(id, number);
    }

    @GET
    @Path("{number}/accuracy")
    @Operation(
            operationId = "getCostForecastAccuracy",
            summary = "How a forecast has come true in the months that are over")
    public Accuracy accuracy(
            @PathParam("id") ProjectId id,
            @PathParam("number") int number,
            @QueryParam("until")
                    @Parameter(
                            description = "Months that are over by this day; by default yesterday")
                    @Nullable LocalDate until) {
        return forecasting.accuracy(id, number, until);
    }
}
