package io.mandate.platform.run;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Answers;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@RunOnVirtualThread
@Path("/v1/runs")
@Authenticated
@Tag(name = "runs")
class RunResource {
    private final Runs runs;
    private final RunTable table;

    RunResource(Runs runs, RunTable table) {
        this.runs = runs;
        this.table = table;
    }

    @GET
    @Operation(operationId = "listRuns", summary = "Long work, the newest first")
    public Page<RunView> list(
            @QueryParam("kind") @Nullable String kind,
            @Parameter(schema = @Schema(implementation = RunState.class)) @QueryParam("state")
                    @Nullable String state,
            @BeanParam PageQuery page) {
        return Page.of(
                table.find(kind, state(state), page),
                page,
                run -> Cursor.of(run.requestedAt(), run.id()),
                Function.identity());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showRun", summary = "How far one piece of long work is")
    public RunView show(@PathParam("id") UUID id) {
        return runs.require(id);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(operationId = "cancelRun", summary = "Ask a run to stop without a result")
    public RestResponse<RunView> cancel(@PathParam("id") UUID id) {
        return Answers.accepted("/v1/runs/" + id, runs.cancel(id));
    }

    private static @Nullable RunState state(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(RunState.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("/state", "is not a state of a run"));
    }
}
