package io.mandate.portfolio.alignment;

import static io.mandate.portfolio.Decimals.tidy;
import static io.mandate.portfolio.alignment.Share.NoShare.NO_BUDGET;
import static io.mandate.portfolio.alignment.Share.NoShare.NO_COST;
import static io.mandate.portfolio.alignment.Share.NoShare.NO_PORTFOLIO;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.mandate.platform.sql.Sql;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.strategy.Goal;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What serves each goal, goals by code. */
@ApplicationScoped
class Coverage {
    private static final String BY_GOAL =
            Served.SQL
                    + """
                    , tree as (select * from unnest(?, ?) t (leaf, goal))
                    , undertaken as (
                        select t.goal, count(distinct g.initiative) as initiatives
                        from tree t join initiative_goal g on g.strategy_id = ? and g.goal = t.leaf group by t.goal)
                    select t.goal, coalesce(max(u.initiatives), 0), count(distinct s.project_id),
                           count(distinct s.project_id) filter (where s.promised > 0),
                           count(distinct s.project_id) filter (where s.without_cost),
                           coalesce(sum(s.cost), 0), coalesce(sum(s.benefit), 0),
                           (select coalesce(sum(cost), 0) from served)
                    from tree t
                    left join served s on s.goal = t.leaf
                    left join undertaken u on u.goal = t.goal
                    where t.goal > ? group by t.goal order by t.goal limit ?\
                    """;

    private static final String SERVING =
            Served.SQL
                    + """
                    select project_id, name, office, initiative, share, cost, benefit
                    from served where goal = ? and project_id > ? order by project_id limit ?\
                    """;

    private final Sql sql;

    Coverage(Sql sql) {
        this.sql = sql;
    }

    /** Sums as they are stored: by goal, and of all goals. */
    private record Sums(
            String goal,
            long initiatives,
            long projects,
            long benefits,
            long withoutCost,
            BigDecimal cost,
            BigDecimal benefit,
            BigDecimal allCost) {}

    List<GoalCoverage> page(Lens lens, String after, int size) {
        var goals = lens.tree().goals().stream().collect(toMap(Goal::code, Function.identity()));
        return sums(lens, after, size).stream()
                .map(sums -> line(lens, requireNonNull(goals.get(sums.goal())), sums))
                .toList();
    }

    /** The projects that serve a leaf, by id. */
    List<ServingProject> serving(Lens lens, String leaf, UUID after, int size) {
        return sql.list(
                SERVING,
                row ->
                        new ServingProject(
                                new ProjectId(row.getObject(1, UUID.class)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                tidy(row.getBigDecimal(5).setScale(6, RoundingMode.HALF_EVEN)),
                                lens.moneyOrNull(row.getBigDecimal(6)),
                                lens.moneyOrNull(row.getBigDecimal(7))),
                lens.servedValues(leaf, after, size));
    }

    private List<Sums> sums(Lens lens, String after, int size) {
        var leaves = new ArrayList<String>();
        var above = new ArrayList<String>();
        for (var leaf : lens.tree().leaves()) {
            for (var goal : lens.tree().upwards(leaf)) {
                leaves.add(leaf.code());
                above.add(goal.code());
            }
        }
        return sql.list(
                BY_GOAL,
                row ->
                        new Sums(
                                row.getString(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getBigDecimal(6),
                                row.getBigDecimal(7),
                                row.getBigDecimal(8)),
                lens.servedValues(
                        leaves.toArray(String[]::new),
                        above.toArray(String[]::new),
                        lens.strategyId().value(),
                        after,
                        size));
    }

    private static GoalCoverage line(Lens lens, Goal goal, Sums sums) {
        var weight = lens.tree().weightOfAll(goal);
        var share = Share.of(sums.cost(), sums.allCost(), NO_COST);
        var budget = lens.budget();
        return new GoalCoverage(
                goal.code(),
                goal.name(),
                goal.parent(),
                lens.tree().isLeaf(goal),
                weight,
                sums.initiatives(),
                sums.projects(),
                sums.benefits(),
                sums.withoutCost(),
                lens.money(sums.cost()),
                lens.money(sums.benefit()),
                share,
                share.value() == null ? null : tidy(share.value().subtract(weight)),
                budget == null
                        ? Share.none(NO_PORTFOLIO)
                        : Share.of(sums.cost(), budget, NO_BUDGET));
    }
}
