package io.mandate.portfolio.portfolio;

import static io.mandate.portfolio.PortfolioProblem.PORTFOLIO_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The portfolios. */
@ApplicationScoped
public class Portfolios implements PanacheRepositoryBase<Portfolio, PortfolioId> {
    private static final UUID FIRST = new UUID(0, 0);

    public Portfolio require(PortfolioId id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** The portfolio, which nobody else changes until the transaction ends. */
    public Portfolio requireLocked(PortfolioId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    List<Portfolio> page(PageQuery query) {
        var after = query.after(1);
        return find("id.value > ?1 order by id.value", after == null ? FIRST : after.uuid(0))
                .range(0, query.limit())
                .list();
    }

    private static ProblemException unknown(PortfolioId id) {
        return new ProblemException(PORTFOLIO_NOT_FOUND, "No portfolio " + id);
    }
}
