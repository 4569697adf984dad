package io.mandate.portfolio.scenario;

import static io.mandate.portfolio.PortfolioProblem.SCENARIO_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.sql.StoredJson;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.posing.Situation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The scenarios of all portfolios, each with the situation in which it was taken. */
@ApplicationScoped
public class Scenarios implements PanacheRepositoryBase<Scenario, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;
    private final StoredJson json;

    Scenarios(Sql sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** The scenario, if it is one of this portfolio's. */
    public Scenario require(PortfolioId portfolio, UUID id) {
        return findByIdOptional(id)
                .filter(each -> each.portfolioId().equals(portfolio))
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        SCENARIO_NOT_FOUND,
                                        "No scenario %s of portfolio %s".formatted(id, portfolio)));
    }

    /** Newest first. */
    List<Scenario> page(PortfolioId portfolio, PageQuery query) {
        var after = query.after(1);
        return find(
                        "portfolioId.value = ?1 and id < ?2 order by id desc",
                        portfolio.value(),
                        after == null ? LAST : after.uuid(0))
                .range(0, query.limit())
                .list();
    }

    void keep(Scenario scenario, Situation situation) {
        persistAndFlush(scenario);
        sql.update(
                "insert into scenario_situation (scenario_id, office, situation) values (?, ?, ?)",
                scenario.id(),
                scenario.office(),
                json.write(situation));
    }

    /** Whoever may see the scenario may see it. */
    Situation situation(UUID id) {
        return sql.first(
                        "select situation from scenario_situation where scenario_id = ?",
                        row -> json.read(row.getString(1), Situation.class),
                        id)
                .orElseThrow(() -> new IllegalStateException("Taken in no situation: " + id));
    }
}
