package io.mandate.project.activity;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The activities of all projects: many rows, written and read as JSON. */
@ApplicationScoped
public class Activities {
    private static final int MANY = 5_000;
    private static final String READ =
            "select (to_jsonb(a) || jsonb_build_object('cost', trim_scale(a.cost)::text,"
                    + " 'earned', trim_scale(a.earned)::text))::text"
                    + " from activity a where ";

    private final Sql sql;

    Activities(Sql sql) {
        this.sql = sql;
    }

    /** All of a project that the caller has been let in to. */
    public List<ActivityRow> of(ProjectId project) {
        return sql.list(READ + "a.project_id = ? order by a.id", Activities::row, project.value());
    }

    /** Takes these over and leaves the others as they are. */
    public void put(ProjectId project, Collection<ActivityRow> changed) {
        remove(project, changed.stream().map(ActivityRow::id).toList());
        var rows = List.copyOf(changed);
        for (int from = 0; from < rows.size(); from += MANY) {
            sql.update(
                    "insert into activity"
                            + " select * from json_populate_recordset(null::activity, ?::json)",
                    JsonRows.write(rows.subList(from, Math.min(rows.size(), from + MANY))));
        }
    }

    public void remove(ProjectId project, List<String> ids) {
        sql.update(
                "delete from activity where project_id = ? and id = any(?)",
                project.value(),
                ids.toArray(String[]::new));
    }

    /** Those that the caller may see and the query asks for, by project and id. */
    @Transactional
    Page<ActivityView> page(ActivityQuery query, PageQuery page) {
        query.requireAPlace();
        var after = page.after(2);
        var values = new ArrayList<Object>(query.values());
        if (after != null) {
            values.add(after.uuid(0));
            values.add(after.string(1));
        }
        values.add(page.fetch());
        var rows = sql.list(listing(query, after != null), Activities::row, values.toArray());
        return Page.of(rows, page, row -> Cursor.of(row.projectId(), row.id()), ActivityView::of);
    }

    static String listing(ActivityQuery query, boolean goesOn) {
        return READ
                + ScopeTree.condition("a")
                + query.conditions()
                + (goesOn ? " and (a.project_id, a.id) > (?, ?)" : "")
                + " order by a.project_id, a.id limit ?";
    }

    static ActivityRow row(ResultSet row) throws SQLException {
        return JsonRows.read(row.getString(1), ActivityRow.class);
    }

    /** The one with this key, locked against others who would tell its state. */
    List<ActivityRow> lock(String[] projects, String[] ids) {
        return sql.list(
                READ
                        + "(a.project_id, a.id) in (select * from unnest(?::uuid[], ?::text[]))"
                        + " order by a.project_id, a.id for update",
                Activities::row,
                projects,
                ids);
    }
}
