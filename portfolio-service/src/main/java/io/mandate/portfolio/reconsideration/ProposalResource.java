package io.mandate.portfolio.reconsideration;

import io.mandate.platform.security.Role;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Proposals of another ranking over HTTP; the selection run of a proposal is approved like any. */
@RunOnVirtualThread
@Path("/v1/portfolios/{id}/reprioritisation-proposals")
@Authenticated
@Tag(name = "Reprioritisation")
class ProposalResource {
    private final Portfolios portfolios;
    private final Proposals proposals;
    private final Deciding deciding;

    ProposalResource(Portfolios portfolios, Proposals proposals, Deciding deciding) {
        this.portfolios = portfolios;
        this.proposals = proposals;
        this.deciding = deciding;
    }

    @GET
    @Operation(
            operationId = "listReprioritisationProposals",
            summary = "What was sought anew because something had moved, newest first",
            description =
                    "A change of the goals, weights or initiatives, of the portfolio's budgets, terms or hours of"
                            + " roles, or of a project that competes leads to one new selection when it has been"
                            + " quiet for some seconds, at the latest after a minute of changes. Only"
                            + " portfolios with a selection in force are reconsidered.")
    public Page<ProposalView> list(
            @PathParam("id") PortfolioId id,
            @QueryParam("state") @Nullable ProposalState state,
            @BeanParam PageQuery query) {
        portfolios.require(id);
        return Page.of(
                proposals.page(id, state, query),
                query,
                each -> Cursor.of(each.runId()),
                ProposalView::of);
    }

    @GET
    @Path("{runId}")
    @Operation(operationId = "getReprioritisationProposal", summary = "A proposal")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(
            responseCode = "404",
            description = "urn:mandate:problem:portfolio-not-found, proposal-not-found")
    public ProposalView one(@PathParam("id") PortfolioId id, @PathParam("runId") UUID runId) {
        return ProposalView.of(proposals.require(id, runId));
    }

    @POST
    @Path("{runId}/refusal")
    @RolesAllowed({Role.PORTFOLIO_MANAGER, Role.EXECUTIVE})
    @Operation(
            operationId = "declineReprioritisation",
            summary = "Leave the selection in force as it is, with a reason")
    @APIResponse(responseCode = "200", description = "Declined")
    @APIResponse(
            responseCode = "404",
            description = "urn:mandate:problem:portfolio-not-found, proposal-not-found")
    @APIResponse(responseCode = "409", description = "urn:mandate:problem:already-decided")
    public ProposalView decline(
            @PathParam("id") PortfolioId id,
            @PathParam("runId") UUID runId,
            @NotNull @Valid DeclineRequest request) {
        return deciding.decline(id, runId, request);
    }
}
