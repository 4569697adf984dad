package io.mandate.portfolio.strategy;

import static io.mandate.portfolio.PortfolioProblem.STRATEGY_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.sql.StoredJson;
import io.mandate.platform.web.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The strategies. */
@ApplicationScoped
public class Strategies implements PanacheRepositoryBase<Strategy, StrategyId> {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final StoredJson json;

    Strategies(Sql sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    public Strategy require(StrategyId id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** The strategy, which nobody else changes until the transaction ends. */
    public Strategy requireLocked(StrategyId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    private static ProblemException unknown(StrategyId id) {
        return new ProblemException(STRATEGY_NOT_FOUND, "No strategy " + id);
    }

    /**
     * The goals, if the strategy is the office's own or of an office above it. Who governs a part of
     * the organisation follows the strategy of the whole without being able to see its other affairs.
     */
    public Optional<GoalsInForce> holdingFor(String office, StrategyId id) {
        return sql.first(
                """
                select s.version, s.goals from strategy s
                join scope_tree t on t.ancestor = s.office
                where s.id = ? and t.descendant = ?\
                """,
                row -> GoalsInForce.of(id, row.getLong(1), goals(row.getString(2))),
                id.value(),
                office);
    }

    private GoalTree goals(String text) {
        return new GoalTree(List.of(json.read(text, Goal[].class)));
    }

    List<Strategy> page(PageQuery query) {
        var after = query.after(1);
        return find("id.value > ?1 order by id.value", after == null ? FIRST : after.uuid(0))
                .range(0, query.limit())
                .list();
    }
}
