package io.mandate.project.change;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of change requests. */
@ApplicationScoped
class Changes {
    private static final String READ =
            "select (to_jsonb(c) || jsonb_build_object('requested_at', c.requested_at,"
                    + " 'decided_at', c.decided_at))::text from change_request c where ";

    private final Sql sql;

    Changes(Sql sql) {
        this.sql = sql;
    }

    /** The project's row is locked by its next event, so no number is drawn twice. */
    int nextNumber(ProjectId project) {
        return sql.first(
                        "select 1 + coalesce(max(number), 0) from change_request where project_id = ?",
                        row -> row.getInt(1),
                        project.value())
                .orElseThrow();
    }

    void put(Change change) {
        sql.update(
                "delete from change_request where project_id = ? and number = ?",
                change.projectId().value(),
                change.number());
        sql.update(
                "insert into change_request"
                        + " select * from json_populate_record(null::change_request, ?::json)",
                JsonRows.write(change));
    }

    /** Of a project that the caller has been let in to. */
    Change require(ProjectId project, int number) {
        return sql.first(
                        READ + "c.project_id = ? and c.number = ?",
                        Changes::row,
                        project.value(),
                        number)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ChangeProblem.CHANGE_NOT_FOUND,
                                        "Project %s has no change request %d"
                                                .formatted(project, number)));
    }

    List<Change> of(ProjectId project, long after, int size) {
        return sql.list(
                READ + "c.project_id = ? and c.number > ? order by c.number limit ?",
                Changes::row,
                project.value(),
                after,
                size);
    }

    /** Those that the caller may see, for who has to decide. */
    List<Change> inOffice(String office, ChangeState state, UUID project, long after, int size) {
        return sql.list(
                READ
                        + ScopeTree.condition("c")
                        + " and c.office = ? and c.state = ? and (c.project_id, c.number) > (?, ?)"
                        + " order by c.project_id, c.number limit ?",
                Changes::row,
                office,
                state.name(),
                project,
                after,
                size);
    }

    long count() {
        return sql.first("select count(*) from change_request", row -> row.getLong(1))
                .orElseThrow();
    }

    List<String> keys(UUID project, int after, int most) {
        return sql.list(
                "select project_id || '/' || number from change_request"
                        + " where (project_id, number) > (?, ?) order by project_id, number limit ?",
                row -> row.getString(1),
                project,
                after,
                most);
    }

    @Nullable Change lock(UUID project, int number) {
        return sql.first(
                        READ + "c.project_id = ? and c.number = ? for update",
                        Changes::row,
                        project,
                        number)
                .orElse(null);
    }

    private static Change row(ResultSet row) throws SQLException {
        return JsonRows.read(row.getString(1), Change.class);
    }
}
