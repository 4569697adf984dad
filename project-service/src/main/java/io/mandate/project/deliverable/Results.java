package io.mandate.project.deliverable;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The history of what was found; it only grows. */
@ApplicationScoped
class Results {
    private static final String READ =
            "select to_jsonb(r)::text from deliverable_result r where r.project_id = ?"
                    + " and r.deliverable = ? and ";

    private final Sql sql;

    Results(Sql sql) {
        this.sql = sql;
    }

    /** The project's row is locked by its next event, so no number is drawn twice. */
    int last(Deliverable deliverable) {
        return sql.first(
                        "select coalesce(max(number), 0) from deliverable_result"
                                + " where project_id = ? and deliverable = ?",
                        row -> row.getInt(1),
                        deliverable.projectId().value(),
                        deliverable.id())
                .orElseThrow();
    }

    void add(Deliverable deliverable, Result result) {
        sql.update(
                "insert into deliverable_result (project_id, deliverable, office, number, criterion,"
                        + " statement, verdict, reason, checked_on, checked_by, on_behalf_of,"
                        + " evidence, recorded_at) select ?, ?, ?, r.number, r.criterion,"
                        + " r.statement, r.verdict, r.reason, r.checked_on, r.checked_by,"
                        + " r.on_behalf_of, r.evidence, r.recorded_at"
                        + " from json_populate_record(null::deliverable_result, ?::json) r",
                deliverable.projectId().value(),
                deliverable.id(),
                deliverable.office(),
                JsonRows.write(result));
    }

    Result require(Deliverable deliverable, int number) {
        return sql.first(
                        READ + "r.number = ?",
                        row -> JsonRows.read(row.getString(1), Result.class),
                        deliverable.projectId().value(),
                        deliverable.id(),
                        number)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        DeliverableProblem.RESULT_NOT_FOUND,
                                        "%s has no result %d".formatted(deliverable.id(), number)));
    }

    List<Result> after(Deliverable deliverable, long number, int size) {
        return sql.list(
                READ + "r.number > ? order by r.number limit ?",
                row -> JsonRows.read(row.getString(1), Result.class),
                deliverable.projectId().value(),
                deliverable.id(),
                number,
                size);
    }
}
