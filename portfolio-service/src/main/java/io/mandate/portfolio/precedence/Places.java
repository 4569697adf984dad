package io.mandate.portfolio.precedence;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.sql.StoredJson;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ranking.Standing;
import io.mandate.portfolio.selection.result.SelectionItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the projects of a run stand since it was put into force; before that, where their scores put them. Who may see the portfolio may see it. */
@ApplicationScoped
class Places {
    private final Sql sql;
    private final StoredJson json;

    Places(Sql sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** A project in its place, as the run found it. */
    record Placed(int place, SelectionItem item) {}

    /** In the order of the places. */
    List<Standing> of(UUID run) {
        return sql.list(
                """
                select project_id, place, selected, item -> 'score' ->> 'value'
                from selection_item where run_id = ? order by place\
                """,
                row ->
                        new Standing(
                                new ProjectId(row.getObject(1, UUID.class)),
                                row.getInt(2),
                                row.getBoolean(3),
                                new BigDecimal(row.getString(4))),
                run);
    }

    /** In the order of the places; only the selected, only the others, or all. */
    List<Placed> page(UUID run, @Nullable Boolean selected, PageQuery query) {
        var after = query.after(1);
        var among = selected == null ? "" : " and selected = " + selected;
        return sql.list(
                "select place, item from selection_item where run_id = ? and place > ?"
                        + among
                        + " order by place limit ?",
                row -> new Placed(row.getInt(1), json.read(row.getString(2), SelectionItem.class)),
                run,
                after == null ? 0L : after.number(0),
                query.fetch());
    }

    /** Writes those that stand elsewhere now. */
    void put(UUID run, List<Standing> standings) {
        sql.update(
                """
                update selection_item i set place = s.place
                from unnest(?::text[]::uuid[], ?::text[]::int[]) as s(project, place)
                where i.run_id = ? and i.project_id = s.project and i.place <> s.place\
                """,
                texts(standings.stream().map(Standing::projectId).toList()),
                texts(standings.stream().map(Standing::rank).toList()),
                run);
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
