package io.mandate.portfolio.precedence;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The ranking in force: the items of the run that was approved last, and where overrides put them. */
@RunOnVirtualThread
@Path("/v1/portfolios/{id}/ranking")
@Authenticated
@Tag(name = "Ranking")
class RankingResource {
    private final RankingReading reading;

    RankingResource(RankingReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listRanking",
            summary = "The portfolio's projects by rank, with what their scores are made of",
            description =
                    "The selected come first, then the higher score, then the higher value, then"
                            + " the smaller project id: that is the rank by score. A rank that was"
                            + " overridden is taken by its project, and the others keep their order"
                            + " around it. Empty until a selection is approved.")
    public Page<RankedItem> ranking(
            @PathParam("id") PortfolioId id,
            @QueryParam("selected") @Parameter(description = "Only those in, or only those out")
                    @Nullable Boolean selected,
            @BeanParam PageQuery query) {
        return reading.ranking(id, selected, query);
    }
}
