package io.mandate.portfolio.alignment;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.strategy.StrategyId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How well what is done serves a strategy, over HTTP. */
@RunOnVirtualThread
@Path("/v1/strategies/{id}")
@Authenticated
@Tag(name = "Strategies")
class AlignmentResource {
    private final AlignmentReport report;

    AlignmentResource(AlignmentReport report) {
        this.report = report;
    }

    @GET
    @Path("alignment")
    @Operation(
            operationId = "getAlignment",
            summary =
                    "How much of what is done serves a goal, and how much of what is wanted is served")
    @APIResponse(
            responseCode = "200",
            description =
                    "As it is now. 422 urn:mandate:problem:unknown-office, unknown-portfolio; 404"
                            + " strategy-not-found")
    public Alignment alignment(@PathParam("id") StrategyId id, @BeanParam AlignmentQuery query) {
        return report.alignment(id, query);
    }

    @GET
    @Path("coverage")
    @Operation(
            operationId = "listCoverage",
            summary = "What serves each goal, and its money against the goal's weight, by code",
            description =
                    "A project in an initiative that serves a goal serves the goals of that initiative in"
                            + " its shares; any other serves the leaves to which it contributes, in the"
                            + " proportion of its contributions. A goal has what the goals below it have.")
    @APIResponse(
            responseCode = "200",
            description =
                    "A page of goals. 422 urn:mandate:problem:unknown-office, unknown-portfolio; 404"
                            + " strategy-not-found")
    public Page<GoalCoverage> coverage(
            @PathParam("id") StrategyId id,
            @BeanParam AlignmentQuery query,
            @BeanParam PageQuery page) {
        return report.coverage(id, query, page);
    }

    @GET
    @Path("coverage/{goal}")
    @Operation(
            operationId = "listServingProjects",
            summary =
                    "The projects that serve a leaf, because of which initiative and by what share, by id")
    @APIResponse(
            responseCode = "200",
            description =
                    "A page of projects. 422 urn:mandate:problem:unknown-office, unknown-portfolio; 404"
                            + " strategy-not-found, goal-not-found")
    public Page<ServingProject> serving(
            @PathParam("id") StrategyId id,
            @PathParam("goal") String goal,
            @BeanParam AlignmentQuery query,
            @BeanParam PageQuery page) {
        return report.serving(id, goal, query, page);
    }

    @GET
    @Path("orphans")
    @Operation(
            operationId = "listOrphans",
            summary = "What serves no goal, and what nothing serves",
            description =
                    "Goals, initiatives, projects or benefits. Initiatives are those of the strategy,"
                            + " whichever projects are looked at.")
    @APIResponse(
            responseCode = "200",
            description =
                    "A page of them. 422 urn:mandate:problem:unknown-office, unknown-portfolio; 404"
                            + " strategy-not-found")
    public Page<Orphan> orphans(
            @PathParam("id") StrategyId id,
            @QueryParam("kind") @NotNull Orphan.OrphanKind kind,
            @BeanParam AlignmentQuery query,
            @BeanParam PageQuery page) {
        return report.orphans(id, kind, query, page);
    }
}
