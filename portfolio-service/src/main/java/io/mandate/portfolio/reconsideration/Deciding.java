package io.mandate.portfolio.reconsideration;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.Causes;
import io.mandate.platform.web.Idempotency;
import io.mandate.portfolio.approval.SelectionApproved;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** What becomes of a proposal: it is declined, or a selection is approved, its own or another. */
@ApplicationScoped
class Deciding {
    private final Portfolios portfolios;
    private final Proposals proposals;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;

    Deciding(
            Portfolios portfolios,
            Proposals proposals,
            Idempotency idempotency,
            Audit audit,
            Clock clock) {
        this.portfolios = portfolios;
        this.proposals = proposals;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ProposalView decline(PortfolioId id, UUID runId, DeclineRequest request) {
        var portfolio = portfolios.requireLocked(id);
        return idempotency.once(
                request,
                ProposalView.class,
                () -> {
                    var proposal = proposals.require(id, runId);
                    var verdict =
                            new Verdict(
                                    clock.instant(), Causes.current().actor(), request.reason());
                    proposal.decline(verdict);
                    audit.record(
                            "proposal.declined",
                            "proposal",
                            runId.toString(),
                            portfolio.office(),
                            null,
                            verdict,
                            request.reason());
                    return ProposalView.of(proposal);
                });
    }

    /** Whatever else waited for the portfolio stood on another selection in force. */
    @Transactional(TxType.MANDATORY)
    void approved(@Observes SelectionApproved approved) {
        for (var proposal : proposals.waiting(PortfolioId.fromString(approved.stamp().subject()))) {
            if (proposal.runId().equals(approved.runId())) {
                proposal.approved();
            } else {
                proposal.supersede();
            }
        }
    }
}
