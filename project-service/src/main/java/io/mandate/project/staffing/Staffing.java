package io.mandate.project.staffing;

import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The resources and assignments of all plans; who may see the project may see them. */
@ApplicationScoped
public class Staffing {
    private static final int MANY = 5_000;
    private static final String RESOURCES =
            "select (to_jsonb(r) || jsonb_build_object('units', trim_scale(r.units)::text, 'rate',"
                    + " trim_scale(r.rate)::text))::text from plan_resource r where project_id = ?";
    private static final String ASSIGNMENTS =
            "select (to_jsonb(a) || jsonb_build_object('units', trim_scale(a.units)::text, 'cost',"
                    + " trim_scale(a.cost)::text))::text from plan_assignment a where project_id = ?";

    private final Sql sql;

    Staffing(Sql sql) {
        this.sql = sql;
    }

    public Staff of(ProjectId project) {
        return new Staff(
                sql.list(
                        RESOURCES + " order by number",
                        row -> JsonRows.read(row.getString(1), PlannedResource.class),
                        project.value()),
                sql.list(
                        ASSIGNMENTS + " order by activity, resource",
                        row -> JsonRows.read(row.getString(1), Assignment.class),
                        project.value()));
    }

    public void replace(Project project, Staff staff) {
        sql.update("delete from plan_assignment where project_id = ?", project.id().value());
        sql.update("delete from plan_resource where project_id = ?", project.id().value());
        sql.update(
                "insert into plan_resource (project_id, office, number, id, name, kind, team, units,"
                        + " rate) select ?, ?, row_number() over (), r.id, r.name, r.kind, r.team,"
                        + " r.units, r.rate from json_populate_recordset(null::plan_resource, ?::json) r",
                project.id().value(),
                project.office(),
                JsonRows.write(staff.resources()));
        var assignments = staff.assignments();
        for (int from = 0; from < assignments.size(); from += MANY) {
            sql.update(
                    "insert into plan_assignment (project_id, office, activity, resource, units, work,"
                            + " actual_work, cost) select ?, ?, a.activity, a.resource, a.units, a.work,"
                            + " a.actual_work, a.cost"
                            + " from json_populate_recordset(null::plan_assignment, ?::json) a",
                    project.id().value(),
                    project.office(),
                    JsonRows.write(
                            assignments.subList(from, Math.min(assignments.size(), from + MANY))));
        }
    }

    /** Nobody is assigned to what is not planned any more. */
    public void release(ProjectId project, List<String> activities) {
        sql.update(
                "delete from plan_assignment where project_id = ? and activity = any(?)",
                project.value(),
                activities.toArray(String[]::new));
    }

    List<PlannedResource> resourcesAfter(ProjectId project, String after, int size) {
        return sql.list(
                RESOURCES + " and id > ? order by id limit ?",
                row -> JsonRows.read(row.getString(1), PlannedResource.class),
                project.value(),
                after,
                size);
    }

    List<Assignment> assignmentsAfter(
            ProjectId project, String activity, String resource, int size) {
        return sql.list(
                ASSIGNMENTS
                        + " and (activity, resource) > (?, ?) order by activity, resource limit ?",
                row -> JsonRows.read(row.getString(1), Assignment.class),
                project.value(),
                activity,
                resource,
                size);
    }
}
