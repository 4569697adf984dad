package io.mandate.portfolio.selection;

import io.mandate.platform.run.Runs;
import io.mandate.platform.security.Role;
import io.mandate.platform.sql.Snapshot;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import io.mandate.portfolio.selection.result.SelectionItem;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Selection runs over HTTP; {@code /v1/runs/{id}} follows and cancels them like any run. */
@RunOnVirtualThread
@Path("/v1/portfolios/{id}/selection-runs")
@Authenticated
@Tag(name = "Selection")
class SelectionResource {
    private final SelectionAsking asking;
    private final Portfolios portfolios;
    private final SelectionRuns selections;
    private final SelectionStore store;
    private final Runs runs;
    private final Snapshot snapshot;

    SelectionResource(
            SelectionAsking asking,
            Portfolios portfolios,
            SelectionRuns selections,
            SelectionStore store,
            Runs runs,
            Snapshot snapshot) {
        this.asking = asking;
        this.portfolios = portfolios;
        this.selections = selections;
        this.store = store;
        this.runs = runs;
        this.snapshot = snapshot;
    }

    @POST
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "askForSelection",
            summary = "Freeze the portfolio's problem and queue a run that solves it")
    @APIResponse(
            responseCode = "202",
            description = "Queued: follow the location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SelectionRunView.class)))
    @APIResponse(responseCode = "404", description = "urn:mandate:problem:portfolio-not-found")
    @APIResponse(
            responseCode = "409",
            description =
                    "urn:mandate:problem:no-candidates, too-many-candidates, mandatory-not-posable")
    @APIResponse(responseCode = "422", description = "urn:mandate:problem:selection-not-posable")
    public RestResponse<SelectionRunView> ask(
            @PathParam("id") PortfolioId id, @NotNull @Valid SelectionRequest request) {
        var selection = asking.ask(id, request);
        return Answers.accepted(
                "/v1/portfolios/%s/selection-runs/%s".formatted(id, selection.run().id()),
                selection);
    }

    @GET
    @Operation(operationId = "listSelectionRuns", summary = "The portfolio's runs, newest first")
    public Page<SelectionRunView> list(
            @PathParam("id") PortfolioId id, @BeanParam PageQuery query) {
        portfolios.require(id);
        return snapshot.read(() -> page(id, query));
    }

    @GET
    @Path("{runId}")
    @Operation(operationId = "getSelectionRun", summary = "A run: progress, result, decision")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SelectionRunView.class)))
    @APIResponse(responseCode = "404", description = "urn:mandate:problem:selection-run-not-found")
    public SelectionRunView one(@PathParam("id") PortfolioId id, @PathParam("runId") UUID runId) {
        return snapshot.read(
                () -> {
                    var selection = selections.require(id, runId);
                    return SelectionRunView.of(runs.require(runId), selection);
                });
    }

    @GET
    @Path("{runId}/items")
    @Operation(
            operationId = "listSelectionItems",
            summary = "Every project of the run by rank, with score, value, cost and reason")
    public Page<SelectionItem> items(
            @PathParam("id") PortfolioId id,
            @PathParam("runId") UUID runId,
            @QueryParam("selected") @Parameter(description = "Only those in, or only those out")
                    @Nullable Boolean selected,
            @BeanParam PageQuery query) {
        selections.require(id, runId);
        return Page.of(
                store.items(runId, selected, query),
                query,
                item -> Cursor.of(item.rank()),
                item -> item);
    }

    private Page<SelectionRunView> page(PortfolioId id, PageQuery query) {
        var page = selections.page(id, query);
        var states = runs.byId(page.stream().map(SelectionRun::runId).toList());
        return Page.of(
                page,
                query,
                each -> Cursor.of(each.runId()),
                each ->
                        SelectionRunView.of(
                                Objects.requireNonNull(states.get(each.runId())), each));
    }
}
