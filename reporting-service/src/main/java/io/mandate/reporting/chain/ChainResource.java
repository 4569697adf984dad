package io.mandate.reporting.chain;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Why did this happen? */
@RunOnVirtualThread
@Path("/v1/chains/{correlationId}")
@Authenticated
@Tag(name = "chains")
class ChainResource {
    private static final int MOST = 1000;

    private final Chains chains;

    ChainResource(Chains chains) {
        this.chains = chains;
    }

    @GET
    @Operation(
            operationId = "getChain",
            summary = "Get all events of one chain, causes before effects",
            description =
                    """
                    The chain grows while its effects arrive from the services; `events` counts what is here so far.
                    A cursor counts places: while a chain still grows, read it again from the start.""")
    public ChainView get(
            @PathParam("correlationId") String correlationId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit")
                    @Parameter(
                            description = "At most this many events",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "1000"))
                    @Nullable String limit) {
        return chains.tell(correlationId, place(after), number(limit));
    }

    private static int number(@Nullable String limit) {
        if (limit == null || limit.isEmpty()) {
            return MOST;
        }
        int number = limit.matches("[0-9]{1,4}") ? Integer.parseInt(limit) : 0;
        if (number < 1 || number > MOST) {
            throw ProblemException.invalid("/limit", "must be a number from 1 to " + MOST);
        }
        return number;
    }

    private static int place(@Nullable String after) {
        if (after == null || after.isEmpty()) {
            return 0;
        }
        return Math.toIntExact(Math.clamp(Cursor.parse(after).number(0), 0L, Integer.MAX_VALUE));
    }
}
