package io.mandate.portfolio.laterstart;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.laterstart.StartToCome.StartState;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Starts to come over HTTP. */
@RunOnVirtualThread
@Path("/v1/portfolios/{id}/starts-to-come")
@Authenticated
@Tag(name = "Directives")
class StartToComeResource {
    private static final UUID FIRST = new UUID(0, 0);

    private final StartsToCome starts;
    private final Portfolios portfolios;

    StartToComeResource(StartsToCome starts, Portfolios portfolios) {
        this.starts = starts;
        this.portfolios = portfolios;
    }

    @GET
    @Operation(
            operationId = "listStartsToCome",
            summary = "Which projects are to start in a later month, and which starts have lapsed",
            description =
                    "START is directed by itself as soon as the month begins, by the clock of the"
                            + " portfolio's office, unless another selection was approved, or the project"
                            + " has ended or was directed to wait or to end meanwhile: then it lapses, and"
                            + " says why, until another start of the project takes its place.")
    public Page<StartToCome> list(
            @PathParam("id") PortfolioId id,
            @QueryParam("state") @Nullable StartState state,
            @BeanParam PageQuery query) {
        portfolios.require(id);
        var after = query.after(1);
        return Page.of(
                starts.page(id, state, after == null ? FIRST : after.uuid(0), query.fetch()),
                query,
                each -> Cursor.of(each.projectId()),
                each -> each);
    }
}
