package io.mandate.project.requirement;

import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The requirements of all projects and what satisfies them. Who may see the project may see them. */
@ApplicationScoped
public class Requirements {
    private static final String READ =
            "select (to_jsonb(r) || jsonb_build_object('deliverables', coalesce((select"
                    + " jsonb_agg(x.deliverable order by x.deliverable)"
                    + " from deliverable_requirement x where x.project_id = r.project_id"
                    + " and x.requirement = r.id), '[]')))::text"
                    + " from requirement r where r.project_id = ?";

    private final Sql sql;

    Requirements(Sql sql) {
        this.sql = sql;
    }

    /** Those of these that the project has. */
    public Set<String> known(ProjectId project, Collection<String> ids) {
        return new HashSet<>(
                sql.list(
                        "select id from requirement where project_id = ? and id = any(?)",
                        row -> row.getString(1),
                        project.value(),
                        ids.toArray(String[]::new)));
    }

    /** From now on the deliverable satisfies these and no others. */
    public void trace(Project project, String deliverable, Collection<String> requirements) {
        sql.update(
                "delete from deliverable_requirement where project_id = ? and deliverable = ?",
                project.id().value(),
                deliverable);
        sql.update(
                "insert into deliverable_requirement (project_id, deliverable, requirement, office)"
                        + " select ?, ?, r, ? from unnest(?) r",
                project.id().value(),
                deliverable,
                project.office(),
                requirements.toArray(String[]::new));
    }

    Optional<Requirement> find(ProjectId project, String id) {
        return sql.first(READ + " and r.id = ?", Requirements::row, project.value(), id);
    }

    Requirement require(ProjectId project, String id) {
        return find(project, id)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        RequirementProblem.REQUIREMENT_NOT_FOUND,
                                        "Project %s has no requirement %s".formatted(project, id)));
    }

    List<Requirement> page(ProjectId project, RequirementQuery query, String after, int size) {
        var values = new ArrayList<Object>();
        values.add(project.value());
        values.addAll(query.values());
        values.add(after);
        values.add(size);
        return sql.list(
                READ + query.conditions() + " and r.id > ? order by r.id limit ?",
                Requirements::row,
                values.toArray());
    }

    void add(Requirement requirement) {
        sql.update(
                "insert into requirement"
                        + " select * from json_populate_record(null::requirement, ?::json)",
                JsonRows.write(requirement));
    }

    /** Takes it over from the version before. */
    void change(Requirement requirement) {
        int rows =
                sql.update(
                        "update requirement r set text = n.text, source = n.source,"
                                + " priority = n.priority, version = n.version"
                                + " from json_populate_record(null::requirement, ?::json) n"
                                + " where r.project_id = n.project_id and r.id = n.id"
                                + " and r.version = n.version - 1",
                        JsonRows.write(requirement));
        if (rows == 0) {
            throw new ProblemException(
                    CommonProblem.CHANGED_MEANWHILE, "The requirement was changed meanwhile");
        }
    }

    void remove(Requirement requirement) {
        sql.update(
                "delete from requirement where project_id = ? and id = ?",
                requirement.projectId().value(),
                requirement.id());
    }

    /** The accepted deliverables that satisfy it. */
    List<String> acceptedFor(Requirement requirement) {
        return sql.list(
                "select d.id from deliverable_requirement x join deliverable d"
                        + " on d.project_id = x.project_id and d.id = x.deliverable"
                        + " where x.project_id = ? and x.requirement = ?"
                        + " and d.status = 'ACCEPTED' order by d.id limit 20",
                row -> row.getString(1),
                requirement.projectId().value(),
                requirement.id());
    }

    private static Requirement row(ResultSet row) throws SQLException {
        return JsonRows.read(row.getString(1), Requirement.class);
    }
}
