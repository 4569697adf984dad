package io.mandate.portfolio.scenario.contrast;

import io.mandate.platform.sql.Snapshot;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.scenario.contrast.ProjectContrast.Where;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Comparisons of scenarios over HTTP. */
@RunOnVirtualThread
@Path("/v1/portfolios/{id}/scenarios/{scenarioId}/comparison")
@Authenticated
@Tag(name = "Scenarios")
class ContrastResource {
    private static final String WITH = "The id of another scenario of the portfolio, or live";

    private final Contrasts contrasts;
    private final Snapshot snapshot;

    ContrastResource(Contrasts contrasts, Snapshot snapshot) {
        this.contrasts = contrasts;
        this.snapshot = snapshot;
    }

    @GET
    @Operation(
            operationId = "compareScenarios",
            summary = "What a scenario has that another one or the live portfolio has not",
            description =
                    "Budgets by the terms; value, cost and use by the selections: the one that the"
                            + " scenario's run found, and for the live portfolio the one in force.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Contrast.class)))
    @APIResponse(
            responseCode = "404",
            description = "urn:mandate:problem:portfolio-not-found, scenario-not-found")
    public Contrast compare(
            @PathParam("id") PortfolioId id,
            @PathParam("scenarioId") UUID scenarioId,
            @QueryParam("with") @DefaultValue(Contrasts.LIVE) @Parameter(description = WITH)
                    String with) {
        return snapshot.read(() -> contrasts.between(id, scenarioId, with));
    }

    @GET
    @Path("projects")
    @Operation(
            operationId = "listScenarioDifferences",
            summary =
                    "The projects that are selected on one side only, or are worth or cost something else")
    @APIResponse(responseCode = "200", description = "By project id")
    @APIResponse(
            responseCode = "404",
            description = "urn:mandate:problem:portfolio-not-found, scenario-not-found")
    @APIResponse(responseCode = "409", description = "urn:mandate:problem:run-not-finished")
    public Page<ProjectContrast> projects(
            @PathParam("id") PortfolioId id,
            @PathParam("scenarioId") UUID scenarioId,
            @QueryParam("with") @DefaultValue(Contrasts.LIVE) @Parameter(description = WITH)
                    String with,
            @QueryParam("selected") @Parameter(description = "Only those selected there")
                    @Nullable Where selected,
            @BeanParam PageQuery query) {
        return snapshot.read(() -> contrasts.projects(id, scenarioId, with, selected, query));
    }
}
