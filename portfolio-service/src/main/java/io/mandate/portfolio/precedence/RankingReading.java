package io.mandate.portfolio.precedence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.office.Governance;
import io.mandate.portfolio.override.ProjectOverride;
import io.mandate.portfolio.override.ProjectOverrides;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the ranking in force, with the overrides that hold by the date of the portfolio's office. */
@ApplicationScoped
class RankingReading {
    private final Portfolios portfolios;
    private final Places places;
    private final ProjectOverrides overrides;
    private final Governance governance;

    RankingReading(
            Portfolios portfolios,
            Places places,
            ProjectOverrides overrides,
            Governance governance) {
        this.portfolios = portfolios;
        this.places = places;
        this.overrides = overrides;
        this.governance = governance;
    }

    @Transactional
    Page<RankedItem> ranking(PortfolioId id, @Nullable Boolean selected, PageQuery query) {
        var portfolio = portfolios.require(id);
        var run = portfolio.liveRun();
        if (run == null) {
            return new Page<>(List.of(), null);
        }
        var today = governance.today(portfolio.office());
        var decided =
                overrides.inForce(id, today).stream()
                        .collect(toMap(ProjectOverride::projectId, identity()));
        return Page.of(
                places.page(run, selected, query),
                query,
                each -> Cursor.of(each.place()),
                each -> RankedItem.of(each, decided.get(each.item().projectId())));
    }
}
