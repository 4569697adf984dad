package io.mandate.portfolio.reconsideration;

import io.mandate.platform.event.Causes;
import io.mandate.portfolio.Chronicle;
import io.mandate.portfolio.office.Governance;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import io.mandate.portfolio.precedence.RankingInForce;
import io.mandate.portfolio.ranking.OtherCourse;
import io.mandate.portfolio.selection.SelectionRuns;
import io.mandate.portfolio.selection.SelectionStore;
import io.mandate.portfolio.selection.result.SelectionFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a proposal of what was found, and tells of it if a project would move. */
@ApplicationScoped
class Proposing {
    private final Proposals proposals;
    private final Portfolios portfolios;
    private final SelectionRuns selections;
    private final SelectionStore store;
    private final RankingInForce ranking;
    private final Governance governance;
    private final Chronicle chronicle;

    Proposing(
            Proposals proposals,
            Portfolios portfolios,
            SelectionRuns selections,
            SelectionStore store,
            RankingInForce ranking,
            Governance governance,
            Chronicle chronicle) {
        this.proposals = proposals;
        this.portfolios = portfolios;
        this.selections = selections;
        this.store = store;
        this.ranking = ranking;
        this.governance = governance;
        this.chronicle = chronicle;
    }

    @Transactional(TxType.MANDATORY)
    void found(@Observes SelectionFound found) {
        var proposal = proposals.findById(found.runId());
        if (proposal == null) {
            return;
        }
        var portfolio = portfolios.requireLocked(found.portfolio());
        if (!proposal.insteadOf().equals(portfolio.liveRun())) {
            proposal.supersede();
        } else if (!found.selection()) {
            proposal.unsolved();
        } else {
            propose(proposal, portfolio);
        }
    }

    private void propose(Proposal proposal, Portfolio portfolio) {
        var outlook =
                Outlook.between(
                        ranking.told(proposal.insteadOf()),
                        ranking.of(portfolio, proposal.runId()),
                        OtherCourse.between(
                                store.courses(proposal.insteadOf()),
                                store.courses(proposal.runId())),
                        value(portfolio.id(), proposal.insteadOf()),
                        value(portfolio.id(), proposal.runId()));
        proposals.waiting(portfolio.id()).forEach(Proposal::supersede);
        proposal.found(outlook);
        if (proposal.state() == ProposalState.WAITING) {
            tell(proposal, portfolio, outlook);
        }
    }

    private void tell(Proposal proposal, Portfolio portfolio, Outlook outlook) {
        var told =
                new ReprioritisationProposed(
                        portfolio.stamp(governance.today(portfolio.office())),
                        proposal.runId(),
                        proposal.insteadOf(),
                        proposal.because(),
                        outlook.moved(),
                        outlook.comeIn(),
                        outlook.goOut(),
                        outlook.otherWays(),
                        outlook.ways(),
                        outlook.valueBefore(),
                        outlook.valueProposed());
        var run = selections.require(portfolio.id(), proposal.runId());
        Causes.runAs(
                Causes.current().after(run.causationId()),
                () ->
                        run.causedBy(
                                chronicle.add(
                                        "portfolio.reprioritisation-proposed",
                                        told,
                                        portfolio.state(),
                                        null,
                                        told,
                                        null)));
    }

    private @Nullable BigDecimal value(PortfolioId portfolio, UUID run) {
        var result = selections.require(portfolio, run).result();
        return result == null ? null : result.value();
    }
}
