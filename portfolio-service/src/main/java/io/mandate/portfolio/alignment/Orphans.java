package io.mandate.portfolio.alignment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.web.Cursor;
import io.mandate.portfolio.alignment.Orphan.OrphanKind;
import io.mandate.portfolio.alignment.Orphan.OrphanReason;
import io.mandate.portfolio.strategy.Goal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What serves no goal, and what nothing serves. */
@ApplicationScoped
class Orphans {
    private static final UUID FIRST = new UUID(0, 0);

    private static final String GOALS =
            Served.SQL
                    + """
                    select g.goal, g.goal, null,
                           array_remove(array[case when not exists (select from initiative_goal i
                               where i.strategy_id = ? and i.goal = g.goal) then 'NO_INITIATIVE' end, 'NO_PROJECT'], null),
                           null::numeric, null::numeric
                    from unnest(?) g (goal)
                    where not exists (select from served s where s.goal = g.goal) and g.goal > ?
                    order by g.goal limit ?\
                    """;

    private static final String INITIATIVES =
            """
            select i.code, i.name, null, why.reasons, null::numeric, null::numeric
            from initiative i cross join lateral (select array_remove(array[
                case when not exists (select from initiative_goal g
                    where g.strategy_id = i.strategy_id and g.initiative = i.code) then 'NO_GOAL' end,
                case when exists (select from initiative_goal g where g.strategy_id = i.strategy_id
                    and g.initiative = i.code and g.goal <> all(?)) then 'GOAL_IS_NO_LEAF' end,
                case when not exists (select from initiative_project p
                    where p.strategy_id = i.strategy_id and p.initiative = i.code) then 'NO_PROJECT' end],
                null) as reasons) why
            where i.strategy_id = ? and i.code > ? and cardinality(why.reasons) > 0
            order by i.code limit ?\
            """;

    private static final String PROJECTS =
            Served.PLAY
                    + """
                    select p.project_id, p.name, p.office,
                           array[case when exists (select from jsonb_path_query(p.facts, '$.strategicFit[*]') f
                                       where (f ->> 'contribution')::numeric > 0)
                                   or exists (select from initiative_project i join initiative_goal g
                                       using (strategy_id, initiative)
                                       where i.strategy_id = ? and i.project_id = p.project_id)
                                 then 'GOAL_IS_NO_LEAF' else 'NO_GOAL' end],
                           p.cost, p.benefit
                    from play p
                    where not exists (select from initiative_project i join initiative_goal g
                              using (strategy_id, initiative)
                              where i.strategy_id = ? and i.project_id = p.project_id and g.goal = any(?))
                      and not exists (select from jsonb_path_query(p.facts, '$.strategicFit[*]') f
                              where f ->> 'goal' = any(?) and (f ->> 'contribution')::numeric > 0)
                      and (? or p.promised > 0) and p.project_id > ?
                    order by p.project_id limit ?\
                    """;

    private final Sql sql;

    Orphans(Sql sql) {
        this.sql = sql;
    }

    List<Orphan> page(Lens lens, OrphanKind kind, @Nullable Cursor after, int size) {
        var strategy = lens.strategyId().value();
        var code = after == null ? "" : after.string(0);
        return switch (kind) {
            case GOALS -> goals(lens, code, size);
            case INITIATIVES ->
                    sql.list(
                            INITIATIVES,
                            row -> read(lens, row),
                            lens.leaves(),
                            strategy,
                            code,
                            size);
            case PROJECTS, BENEFITS ->
                    sql.list(
                            PROJECTS,
                            row -> read(lens, row),
                            lens.playValues(
                                    strategy,
                                    strategy,
                                    lens.leaves(),
                                    lens.leaves(),
                                    kind == OrphanKind.PROJECTS,
                                    after == null ? FIRST : after.uuid(0),
                                    size));
        };
    }

    /** The rows know only the codes of the goals. */
    private List<Orphan> goals(Lens lens, String after, int size) {
        var names = lens.tree().goals().stream().collect(toMap(Goal::code, Goal::name));
        return sql.list(
                GOALS,
                row -> {
                    var orphan = read(lens, row);
                    return orphan.named(requireNonNull(names.get(orphan.id())));
                },
                lens.servedValues(lens.strategyId().value(), lens.leaves(), after, size));
    }

    private static Orphan read(Lens lens, ResultSet row) throws SQLException {
        var reasons = (String[]) row.getArray(4).getArray();
        return new Orphan(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Arrays.stream(reasons).map(OrphanReason::valueOf).toList(),
                lens.moneyOrNull(row.getBigDecimal(5)),
                lens.moneyOrNull(row.getBigDecimal(6)));
    }
}
