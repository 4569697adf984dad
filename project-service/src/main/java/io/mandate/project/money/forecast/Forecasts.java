package io.mandate.project.money.forecast;

import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import io.mandate.project.money.posting.Posting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The forecasts of all projects. */
@ApplicationScoped
class Forecasts {
    private static final String READ =
            "select (to_jsonb(f) || jsonb_build_object('to_go', trim_scale(s.to_go)::text, 'spent',"
                    + " trim_scale(s.spent)::text, 'at_completion',"
                    + " trim_scale(s.to_go + s.spent)::text))::text from cost_forecast f"
                    + " cross join lateral (select coalesce(sum(l.project_amount) filter"
                    + " (where l.forecast = f.number), 0) as to_go,"
                    + " coalesce(sum(l.project_amount) filter (where l.kind = 'ACTUAL'"
                    + " and l.posting_date < date_trunc('month', f.as_of::timestamp)), 0) as spent"
                    + " from cost_line l where l.project_id = f.project_id"
                    + " and l.kind in ('ACTUAL', 'FORECAST')) s where f.project_id = ? and ";

    private static final String MONTHS =
            "select trim_scale(coalesce(sum(l.project_amount) filter (where l.kind = 'FORECAST'), 0)),"
                    + " trim_scale(coalesce(sum(l.project_amount) filter (where l.kind = 'ACTUAL'), 0))"
                    + " from cost_line l where l.project_id = ? and (l.kind = 'ACTUAL'"
                    + " or l.kind = 'FORECAST' and l.forecast = ?) and l.period >= ?"
                    + " and l.period < date_trunc('month', ?::date::timestamp + interval '1 day')"
                    + " group by l.period order by l.period";

    private final Sql sql;

    Forecasts(Sql sql) {
        this.sql = sql;
    }

    /** The number of the next version; whoever asks holds the project. */
    int next(ProjectId project) {
        return sql.first(
                        "select coalesce(max(number), 0) + 1 from cost_forecast where project_id = ?",
                        row -> row.getInt(1),
                        project.value())
                .orElseThrow();
    }

    void keep(ProjectId project, int number, String name, LocalDate asOf, Posting posting) {
        sql.update(
                "insert into cost_forecast (project_id, number, office, name, as_of, currency,"
                        + " posting, made_at, made_by) select ?, ?, ?, ?, ?, b.currency, ?, ?, ?"
                        + " from cost_book b where b.project_id = ?",
                project.value(),
                number,
                posting.office(),
                name,
                asOf,
                posting.id(),
                posting.postedAt(),
                posting.postedBy(),
                project.value());
    }

    Optional<Forecast> find(ProjectId project, int number) {
        return sql.first(
                READ + "f.number = ?",
                row -> JsonRows.read(row.getString(1), Forecast.class),
                project.value(),
                number);
    }

    List<Forecast> after(ProjectId project, long number, int size) {
        return sql.list(
                listing(),
                row -> JsonRows.read(row.getString(1), Forecast.class),
                project.value(),
                number,
                size);
    }

    static String listing() {
        return READ + "f.number > ? order by f.number limit ?";
    }

    /** Each month of the forecast, or with actual cost, that is over by a day. */
    List<Accuracy.Month> months(Forecast forecast, LocalDate until) {
        return sql.list(
                MONTHS,
                row -> new Accuracy.Month(row.getBigDecimal(1), row.getBigDecimal(2)),
                forecast.projectId().value(),
                forecast.number(),
                forecast.asOf().withDayOfMonth(1),
                until);
    }
}
