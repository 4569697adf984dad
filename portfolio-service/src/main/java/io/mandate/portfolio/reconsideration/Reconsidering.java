package io.mandate.portfolio.reconsideration;

import static java.util.Objects.requireNonNull;

import io.mandate.platform.event.Cause;
import io.mandate.platform.event.Causes;
import io.mandate.platform.event.Traceparent;
import io.mandate.platform.problem.ProblemException;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.portfolio.Portfolios;
import io.mandate.portfolio.posing.Movement;
import io.mandate.portfolio.posing.Posing;
import io.mandate.portfolio.reconsideration.Reconsiderations.Due;
import io.mandate.portfolio.selection.SelectionAsking;
import io.mandate.portfolio.selection.SelectionStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks at a portfolio that is due: if what its selection stands on has moved, a new one is sought. */
@ApplicationScoped
class Reconsidering {
    private static final Logger LOG = Logger.getLogger(Reconsidering.class);
    private static final String ACTOR = "portfolio-service";

    private final Reconsiderations reconsiderations;
    private final Portfolios portfolios;
    private final Posing posing;
    private final SelectionStore store;
    private final SelectionAsking asking;
    private final Proposals proposals;

    Reconsidering(
            Reconsiderations reconsiderations,
            Portfolios portfolios,
            Posing posing,
            SelectionStore store,
            SelectionAsking asking,
            Proposals proposals) {
        this.reconsiderations = reconsiderations;
        this.portfolios = portfolios;
        this.posing = posing;
        this.store = store;
        this.asking = asking;
        this.proposals = proposals;
    }

    /** False if none was due. */
    @Transactional
    boolean one() {
        proposals.closeWhatFailed();
        var next = reconsiderations.next();
        next.ifPresent(
                due ->
                        Causes.runAs(
                                new Cause(
                                        due.chain().correlationId(),
                                        due.chain().causationId(),
                                        ACTOR,
                                        null),
                                () -> lookInItsTrace(due)));
        return next.isPresent();
    }

    private void lookInItsTrace(Due due) {
        try (var _ = Traceparent.parse(due.chain().traceparent()).makeCurrent()) {
            look(due);
        }
    }

    private void look(Due due) {
        try {
            seek(portfolios.require(due.portfolio()), due);
        } catch (ProblemException e) {
            // what cannot be posed is refused in the same words to whoever asks for a selection
            LOG.infof("Portfolio %s is not reconsidered: %s", due.portfolio(), e.detail());
        }
        reconsiderations.done(due);
    }

    private void seek(Portfolio portfolio, Due due) {
        var live = requireNonNull(portfolio.liveRun());
        var problem = posing.pose(portfolio, null);
        var moved = Movement.sinceSelection(store.problem(base(portfolio, live)), problem);
        if (!moved.isEmpty()) {
            var because = Movement.sinceSelection(store.problem(live), problem);
            var run = asking.queue(portfolio, problem);
            proposals.persist(new Proposal(run, portfolio, live, due.news(), because));
        }
    }

    /** What was last sought for the portfolio, or the selection in force if it is newer. */
    private UUID base(Portfolio portfolio, UUID live) {
        return proposals
                .lastSought(portfolio.id())
                .filter(run -> run.toString().compareTo(live.toString()) > 0)
                .orElse(live);
    }
}
