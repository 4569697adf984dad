package io.mandate.portfolio.selection;

import static io.mandate.portfolio.PortfolioProblem.SELECTION_RUN_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The selection runs of all portfolios. */
@ApplicationScoped
public class SelectionRuns implements PanacheRepositoryBase<SelectionRun, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    /** The run, if it is one of this portfolio's. */
    public SelectionRun require(PortfolioId portfolio, UUID runId) {
        return findByIdOptional(runId)
                .filter(run -> run.portfolioId().equals(portfolio))
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        SELECTION_RUN_NOT_FOUND,
                                        "No run %s of portfolio %s".formatted(runId, portfolio)));
    }

    /** Newest first. */
    List<SelectionRun> page(PortfolioId portfolio, PageQuery query) {
        var after = query.after(1);
        return find(
                        "portfolioId.value = ?1 and runId < ?2 order by runId desc",
                        portfolio.value(),
                        after == null ? LAST : after.uuid(0))
                .range(0, query.limit())
                .list();
    }
}
