package io.mandate.portfolio.portfolio;

import static io.mandate.platform.problem.ProblemException.invalid;

import io.mandate.platform.event.Causes;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Preconditions;
import io.mandate.portfolio.Chronicle;
import io.mandate.portfolio.office.Governance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Opens and changes portfolios. */
@ApplicationScoped
public class PortfolioPosing {
    private final Portfolios portfolios;
    private final References references;
    private final Governance governance;
    private final Chronicle chronicle;
    private final Idempotency idempotency;

    PortfolioPosing(
            Portfolios portfolios,
            References references,
            Governance governance,
            Chronicle chronicle,
            Idempotency idempotency) {
        this.portfolios = portfolios;
        this.references = references;
        this.governance = governance;
        this.chronicle = chronicle;
        this.idempotency = idempotency;
    }

    @Transactional
    PortfolioView open(PortfolioRequest request) {
        var today = governance.claim(request.office());
        return idempotency.once(
                request,
                PortfolioView.class,
                () -> {
                    var id = PortfolioId.fromString(Causes.newId());
                    var portfolio = new Portfolio(id, request.office());
                    var opened = portfolio.pose(request, today);
                    references.check(request);
                    portfolios.persistAndFlush(portfolio);
                    chronicle.add(
                            "portfolio.opened", opened, portfolio.state(), null, request, null);
                    return PortfolioView.of(portfolio);
                });
    }

    @Transactional
    PortfolioView change(
            PortfolioId id, @Nullable String ifMatch, UnaryOperator<PortfolioRequest> patch) {
        var portfolio = portfolios.require(id);
        Preconditions.require(ifMatch, portfolio.version());
        var before = portfolio.request();
        var request = patch.apply(before);
        if (!request.office().equals(before.office())) {
            throw invalid("/office", "The office of a portfolio cannot change");
        }
        restate(portfolio, request, null);
        return PortfolioView.of(portfolio);
    }

    /** Gives a portfolio of the caller's other terms, perhaps for a reason, as a part of something larger. */
    @Transactional(TxType.MANDATORY)
    public void restate(Portfolio portfolio, PortfolioRequest request, @Nullable String reason) {
        var before = portfolio.request();
        var today = governance.claim(request.office());
        var changed = portfolio.pose(request, today);
        references.check(request);
        chronicle.add("portfolio.changed", changed, portfolio.state(), before, request, reason);
        portfolios.flush();
    }

    /** The same terms; those that no portfolio can have are refused. */
    public PortfolioRequest checked(PortfolioRequest request) {
        PortfolioRules.check(request);
        references.check(request);
        return request;
    }
}
