package io.mandate.portfolio.approval;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import io.mandate.portfolio.selection.SelectionStore;
import io.mandate.portfolio.selection.result.SelectionItem;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The ranking in force: the items of the run that was approved last. */
@RunOnVirtualThread
@Path("/v1/portfolios/{id}/ranking")
@Authenticated
@Tag(name = "Ranking")
class RankingResource {
    private final Portfolios portfolios;
    private final SelectionStore store;

    RankingResource(Portfolios portfolios, SelectionStore store) {
        this.portfolios = portfolios;
        this.store = store;
    }

    @GET
    @Operation(
            operationId = "listRanking",
            summary = "The portfolio's projects by rank, with what their scores are made of",
            description =
                    "The selected come first, then the higher score, then the higher value, then"
                            + " the smaller project id. Empty until a selection is approved.")
    public Page<SelectionItem> ranking(
            @PathParam("id") PortfolioId id,
            @QueryParam("selected") @Parameter(description = "Only those in, or only those out")
                    @Nullable Boolean selected,
            @BeanParam PageQuery query) {
        var run = portfolios.require(id).liveRun();
        return run == null
                ? new Page<>(List.of(), null)
                : Page.of(
                        store.items(run, selected, query),
                        query,
                        item -> Cursor.of(item.rank()),
                        item -> item);
    }
}
