package io.mandate.portfolio.laterstart;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.mandate.platform.event.Causes;
import io.mandate.platform.event.Traceparent;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.candidate.Candidate;
import io.mandate.portfolio.candidate.Candidates;
import io.mandate.portfolio.directive.Directing;
import io.mandate.portfolio.directive.Directive.Order;
import io.mandate.portfolio.laterstart.StartRule.Given;
import io.mandate.portfolio.laterstart.StartRule.Lapsed;
import io.mandate.portfolio.laterstart.StartRule.Ruling;
import io.mandate.portfolio.office.OfficeTree;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Gives the starts whose month has come, as a part of the chain that chose them. */
@ApplicationScoped
class Starting {
    private static final Logger LOG = Logger.getLogger(Starting.class);

    private final Portfolios portfolios;
    private final StartsToCome starts;
    private final Candidates candidates;
    private final OfficeTree tree;
    private final Directing directing;

    Starting(
            Portfolios portfolios,
            StartsToCome starts,
            Candidates candidates,
            OfficeTree tree,
            Directing directing) {
        this.portfolios = portfolios;
        this.starts = starts;
        this.candidates = candidates;
        this.tree = tree;
        this.directing = directing;
    }

    /**
     * Takes up so many of a portfolio's starts whose month has come by the office's date of today, each
     * once; false if there were none. Whoever approves another selection meanwhile is waited for.
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean some(PortfolioId id, LocalDate today, int most) {
        var portfolio = portfolios.requireLocked(id);
        var next = starts.due(id, today, most);
        next.ifPresent(
                due ->
                        Causes.runAs(
                                due.cause(),
                                () -> {
                                    try (var _ =
                                            Traceparent.parse(due.traceparent()).makeCurrent()) {
                                        take(portfolio, due, today);
                                    }
                                }));
        return next.isPresent();
    }

    private void take(Portfolio portfolio, DueStarts due, LocalDate today) {
        var ids = due.starts().stream().map(StartToCome::projectId).toList();
        var rule =
                new StartRule(
                        known(portfolio, ids),
                        directing.latest(ids),
                        starts.heldOrTerminatedSince(due.approvedAt(), ids));
        var rulings = due.starts().stream().map(each -> rule.rule(each, today)).toList();
        var orders = only(Given.class, rulings).map(Given::order).toList();
        var lapsed = only(Lapsed.class, rulings).toList();
        directing.give(portfolio.id(), orders, today, due.reason());
        starts.given(portfolio.id(), orders.stream().map(Order::projectId).toList());
        starts.lapsed(portfolio.id(), lapsed);
        LOG.infof(
                "%d starts of portfolio %s were given in their month, %d have lapsed",
                orders.size(), portfolio.id(), lapsed.size());
    }

    private static <T extends Ruling> Stream<T> only(Class<T> kind, List<Ruling> rulings) {
        return rulings.stream().filter(kind::isInstance).map(kind::cast);
    }

    private Map<ProjectId, Candidate> known(Portfolio portfolio, List<ProjectId> ids) {
        return candidates.those(ids, tree.under(portfolio.office())).stream()
                .collect(toMap(Candidate::projectId, identity()));
    }
}
