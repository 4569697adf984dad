package io.mandate.portfolio.reconsideration;

import static io.mandate.portfolio.PortfolioProblem.PROPOSAL_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proposals of all portfolios. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;

    Proposals(Sql sql) {
        this.sql = sql;
    }

    Proposal require(PortfolioId portfolio, UUID runId) {
        return findByIdOptional(runId)
                .filter(each -> each.portfolioId().equals(portfolio))
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        PROPOSAL_NOT_FOUND,
                                        "No proposal %s of portfolio %s"
                                                .formatted(runId, portfolio)));
    }

    /** The newest run that was asked because something had moved; a run that failed or was cancelled is none. */
    Optional<UUID> lastSought(PortfolioId portfolio) {
        return sql.first(
                "select p.run_id from reprioritisation_proposal p join run r on r.id = p.run_id"
                        + " where p.portfolio_id = ? and r.state not in ('FAILED', 'CANCELLED')"
                        + " order by p.run_id desc limit 1",
                row -> row.getObject(1, UUID.class),
                portfolio.value());
    }

    /** What is sought no longer, since its run failed or was cancelled, is not sought for ever. */
    void closeWhatFailed() {
        sql.update(
                "update reprioritisation_proposal p set state = 'UNSOLVED', version = version + 1"
                        + " from run r where p.state = 'SOUGHT' and r.id = p.run_id"
                        + " and r.state in ('FAILED', 'CANCELLED')");
    }

    List<Proposal> waiting(PortfolioId portfolio) {
        return list(
                "portfolioId.value = ?1 and state = ?2", portfolio.value(), ProposalState.WAITING);
    }

    /** Newest first. */
    List<Proposal> page(PortfolioId portfolio, @Nullable ProposalState state, PageQuery query) {
        var after = query.after(1);
        var values =
                Parameters.with("portfolio", portfolio.value())
                        .and("before", after == null ? LAST : after.uuid(0));
        var which = state == null ? "" : " and state = :state";
        return find(
                        "portfolioId.value = :portfolio and runId < :before"
                                + which
                                + " order by runId desc",
                        state == null ? values : values.and("state", state))
                .range(0, query.limit())
                .list();
    }
}
