package io.mandate.portfolio.choice;

import io.mandate.platform.run.Runs;
import io.mandate.platform.security.Role;
import io.mandate.platform.sql.Snapshot;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.choice.answer.ChoiceItem;
import io.mandate.portfolio.choice.problem.ChoiceRequest;
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

/** Selection problems posed directly; {@code /v1/runs/{id}} follows and cancels their runs like any. */
@RunOnVirtualThread
@Path("/v1/selection-problems")
@Authenticated
@Tag(name = "Selection problems")
class ChoiceResource {
    private final ChoicePosing posing;
    private final Choices choices;
    private final ChoiceStore store;
    private final Runs runs;
    private final Snapshot snapshot;

    ChoiceResource(
            ChoicePosing posing, Choices choices, ChoiceStore store, Runs runs, Snapshot snapshot) {
        this.posing = posing;
        this.choices = choices;
        this.store = store;
        this.runs = runs;
        this.snapshot = snapshot;
    }

    @POST
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.PMO_ADMIN, Role.INTEGRATION})
    @Operation(
            operationId = "poseSelectionProblem",
            summary =
                    "Keep a problem that comes whole with the request and queue a run that solves it")
    @APIResponse(
            responseCode = "202",
            description = "Queued: follow the location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChoiceView.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "urn:mandate:problem:choice-not-posable, choice-too-large, needs-in-a-circle,"
                            + " musts-exclude-each-other, unknown-office")
    public RestResponse<ChoiceView> pose(@NotNull @Valid ChoiceRequest request) {
        var choice = posing.pose(request);
        return Answers.accepted("/v1/selection-problems/" + choice.run().id(), choice);
    }

    @GET
    @Operation(
            operationId = "listSelectionProblems",
            summary = "The problems that were posed directly, newest first")
    public Page<ChoiceView> list(@BeanParam PageQuery query) {
        return snapshot.read(() -> page(query));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getSelectionProblem",
            summary = "A problem: progress of its run, what was asked, what was found")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChoiceView.class)))
    @APIResponse(responseCode = "404", description = "urn:mandate:problem:choice-not-found")
    public ChoiceView one(@PathParam("id") UUID id) {
        return snapshot.read(
                () -> {
                    var choice = choices.require(id);
                    return ChoiceView.of(runs.require(id), choice);
                });
    }

    @GET
    @Path("{id}/items")
    @Operation(
            operationId = "listSelectionProblemItems",
            summary =
                    "Every candidate in the order of the request: chosen or not, in which option, why")
    public Page<ChoiceItem> items(
            @PathParam("id") UUID id,
            @QueryParam("chosen") @Parameter(description = "Only those in, or only those out")
                    @Nullable Boolean chosen,
            @BeanParam PageQuery query) {
        choices.require(id);
        return Page.of(
                store.items(id, chosen, query),
                query,
                item -> Cursor.of(item.place()),
                item -> item);
    }

    private Page<ChoiceView> page(PageQuery query) {
        var page = choices.page(query);
        var states = runs.byId(page.stream().map(ChoiceRun::runId).toList());
        return Page.of(
                page,
                query,
                each -> Cursor.of(each.runId()),
                each -> ChoiceView.of(Objects.requireNonNull(states.get(each.runId())), each));
    }
}
