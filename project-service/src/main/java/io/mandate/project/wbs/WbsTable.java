package io.mandate.project.wbs;

import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The elements of all projects, and what the work packages among them have come to. */
@ApplicationScoped
public class WbsTable {
    private static final String PACKAGES =
            "select (to_jsonb(e) || jsonb_build_object('budget', trim_scale(e.budget)::text)"
                    + " || to_jsonb(w))::text from wbs_element e cross join lateral"
                    + " (select count(*) as activities, min(a.start) as start,"
                    + " max(a.finish) as finish, trim_scale(sum(a.cost))::text as cost,"
                    + " (sum(a.percent_complete * a.duration) / nullif(sum(a.duration), 0))::integer"
                    + " as percent_complete from activity a"
                    + " where a.project_id = e.project_id and a.wbs = e.id) w"
                    + " where e.project_id = ? and e.work_package and e.number > ?"
                    + " order by e.number limit ?";

    private final Sql sql;

    WbsTable(Sql sql) {
        this.sql = sql;
    }

    public void replace(Project project, List<WbsElement> elements) {
        sql.update("delete from wbs_element where project_id = ?", project.id().value());
        sql.update(
                "insert into wbs_element (project_id, office, number, id, parent, code, name,"
                        + " owner_id, budget, work_package) select ?, ?, e.number, e.id, e.parent,"
                        + " e.code, e.name, e.owner_id, e.budget, e.work_package"
                        + " from json_populate_recordset(null::wbs_element, ?::json) e",
                project.id().value(),
                project.office(),
                JsonRows.write(elements));
    }

    /** All of a project that the caller has been let in to, from top to bottom. */
    public List<WbsElement> of(ProjectId project) {
        return after(project, 0, Integer.MAX_VALUE);
    }

    List<WbsElement> after(ProjectId project, long number, int size) {
        return after("", project, number, size);
    }

    /** Those that have no parts, from top to bottom. */
    public List<WbsElement> leavesAfter(ProjectId project, long number, int size) {
        return after(" and work_package", project, number, size);
    }

    private List<WbsElement> after(String only, ProjectId project, long number, int size) {
        return sql.list(
                "select (to_jsonb(e) || jsonb_build_object('budget', trim_scale(e.budget)::text))::text"
                        + " from wbs_element e where project_id = ? and number > ?"
                        + only
                        + " order by number limit ?",
                row -> JsonRows.read(row.getString(1), WbsElement.class),
                project.value(),
                number,
                size);
    }

    List<WorkPackage> packagesAfter(ProjectId project, long number, int size) {
        return sql.list(
                PACKAGES,
                row -> JsonRows.read(row.getString(1), WorkPackage.class),
                project.value(),
                number,
                size);
    }
}
