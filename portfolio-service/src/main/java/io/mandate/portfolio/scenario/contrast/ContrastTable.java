package io.mandate.portfolio.scenario.contrast;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.scenario.contrast.Amounts.NoDifference;
import io.mandate.portfolio.scenario.contrast.Contrast.Overlap;
import io.mandate.portfolio.scenario.contrast.ProjectContrast.Where;
import io.mandate.portfolio.scenario.contrast.Side.Chosen;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the items of two runs side by side. Whoever may see the runs may see them. */
@ApplicationScoped
class ContrastTable {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String ITEMS =
            "(select project_id, selected, item ->> 'name' as name,"
                    + " (item -> 'value' ->> 'amount')::numeric as value,"
                    + " (item -> 'costToCome' ->> 'total')::numeric as cost"
                    + " from selection_item where run_id = ? and project_id > ?)";
    private static final String BOTH =
            " from " + ITEMS + " a full join " + ITEMS + " b using (project_id)";

    private final Sql sql;

    ContrastTable(Sql sql) {
        this.sql = sql;
    }

    /** Why values or costs of the two runs are not comparable; null where they are. */
    record Units(@Nullable NoDifference values, @Nullable NoDifference costs) {}

    /** What is selected costs nothing if nothing is. */
    Chosen chosen(UUID run) {
        return sql.first(
                        """
                        select coalesce(sum((item -> 'costToCome' ->> 'total')::numeric) filter (where selected), 0),
                               min(item -> 'costToCome' ->> 'currency')
                        from selection_item where run_id = ?\
                        """,
                        row -> new Chosen(row.getBigDecimal(1), row.getString(2)),
                        run)
                .orElseThrow();
    }

    Overlap overlap(UUID here, UUID there) {
        return sql.first(
                        "select count(*) filter (where %s), count(*) filter (where %s), count(*) filter (where %s)"
                                        .formatted(
                                                Where.HERE.condition(),
                                                Where.THERE.condition(),
                                                Where.BOTH.condition())
                                + BOTH,
                        row -> new Overlap(row.getInt(1), row.getInt(2), row.getInt(3)),
                        here,
                        FIRST,
                        there,
                        FIRST)
                .orElseThrow();
    }

    /** By project id: those that differ, of them perhaps only those selected there. */
    List<ProjectContrast> page(
            UUID here, UUID there, @Nullable Where where, Units units, PageQuery query) {
        var after = query.after(1);
        var from = after == null ? FIRST : after.uuid(0);
        return sql.list(
                "select project_id, least(a.name, b.name), a.selected, b.selected, a.value, b.value, a.cost, b.cost"
                        + BOTH
                        + " where ((a.selected is true) is distinct from (b.selected is true)"
                        + " or a.value is distinct from b.value or a.cost is distinct from b.cost)"
                        + (where == null ? "" : " and " + where.condition())
                        + " order by project_id limit ?",
                row -> project(row, units),
                here,
                from,
                there,
                from,
                query.fetch());
    }

    private static ProjectContrast project(ResultSet row, Units units) throws SQLException {
        return new ProjectContrast(
                new ProjectId(row.getObject(1, UUID.class)),
                row.getString(2),
                Where.of(row.getBoolean(3), row.getBoolean(4)),
                Amounts.of(row.getBigDecimal(5), row.getBigDecimal(6), units.values()),
                Amounts.of(row.getBigDecimal(7), row.getBigDecimal(8), units.costs()));
    }
}
