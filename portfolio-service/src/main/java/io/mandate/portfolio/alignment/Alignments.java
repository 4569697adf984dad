package io.mandate.portfolio.alignment;

import static io.mandate.portfolio.Decimals.tidy;
import static io.mandate.portfolio.alignment.Share.NoShare.NO_COST;
import static io.mandate.portfolio.alignment.Share.NoShare.NO_PROJECT;

import io.mandate.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** The whole of the alignment in one line. */
@ApplicationScoped
class Alignments {
    private static final String WHOLE =
            Served.SQL
                    + """
                    select p.projects, s.aligned, p.without_cost, p.cost, s.cost, s.goals
                    from (select count(*) as projects, count(*) filter (where cost is null) as without_cost,
                                 coalesce(sum(cost), 0) as cost from play) p
                    cross join (select count(distinct project_id) as aligned, coalesce(sum(cost), 0) as cost,
                                       coalesce(array_agg(distinct goal), '{}') as goals from served) s\
                    """;

    private final Sql sql;

    Alignments(Sql sql) {
        this.sql = sql;
    }

    Alignment of(Lens lens) {
        return sql.first(WHOLE, row -> read(lens, row), lens.servedValues()).orElseThrow();
    }

    private static Alignment read(Lens lens, ResultSet row) throws SQLException {
        long projects = row.getLong(1);
        long aligned = row.getLong(2);
        var cost = row.getBigDecimal(4);
        var alignedCost = row.getBigDecimal(5);
        var served = Set.of((String[]) row.getArray(6).getArray());
        var tree = lens.tree();
        return new Alignment(
                projects,
                aligned,
                Share.of(BigDecimal.valueOf(aligned), BigDecimal.valueOf(projects), NO_PROJECT),
                row.getLong(3),
                lens.money(cost),
                lens.money(alignedCost),
                Share.of(alignedCost, cost, NO_COST),
                tree.leaves().size(),
                served.size(),
                tidy(
                        tree.leaves().stream()
                                .filter(goal -> served.contains(goal.code()))
                                .map(tree::weightOfAll)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }
}
