package io.mandate.project.terms;

import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps under which numbers plans and their calendars were told. Who changes what they say has the project's row. */
@ApplicationScoped
class ToldTerms {
    private final Sql sql;

    ToldTerms(Sql sql) {
        this.sql = sql;
    }

    void keep(ToldPlan row) {
        sql.update(
                "insert into told_plan select * from json_populate_record(null::told_plan, ?::json)"
                        + " on conflict (project_id) do update set sequence = excluded.sequence",
                JsonRows.write(row));
    }

    void keep(List<ToldCalendar> changed, List<ToldCalendar> gone) {
        sql.update(
                "insert into told_calendar"
                        + " select * from json_populate_recordset(null::told_calendar, ?::json)"
                        + " on conflict (project_id, id) do update set sequence = excluded.sequence",
                JsonRows.write(changed));
        for (var row : gone) {
            sql.update(
                    "delete from told_calendar where project_id = ? and id = ?",
                    row.projectId().value(),
                    row.id());
        }
    }
}
