package io.mandate.project.performance;

import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import io.mandate.project.progress.EarningMethod;
import io.mandate.project.progress.Passing;
import io.mandate.project.progress.Periods.Earnings;
import io.mandate.project.progress.PlannedValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The activities of baselines with what was reported of them. Who may see the project may see them. */
@ApplicationScoped
class BaselineLines {
    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);
    private static final String LEVEL_OF_EFFORT = "'LEVEL_OF_EFFORT'";

    private static final String READ =
            "select b.id, b.name, b.start, b.finish, trim_scale(b.cost), b.calendar, a.wbs,"
                    + " a.id is not null, coalesce(r.method, a.earning->>'method',"
                    + " 'PERCENT_COMPLETE'), coalesce(r.earned, 0) from baseline_activity b"
                    + " left join activity a on a.project_id = b.project_id and a.id = b.id"
                    + " left join lateral (select r.method, r.earned from progress_report r"
                    + " where r.project_id = b.project_id and r.activity_id = b.id"
                    + " and r.reported_on <= ? order by r.reported_on desc limit 1) r on true"
                    + " where b.project_id = ? and b.number = ?";

    private static final String EARNED =
            "select date_trunc('month', r.reported_on::timestamp)::date,"
                    + " sum((r.earned - r.before) * b.cost) * 0.01"
                    + " from (select activity_id, reported_on, earned, coalesce(lag(earned) over"
                    + " (partition by activity_id order by reported_on), 0) as before"
                    + " from (select activity_id, reported_on, case when method = "
                    + LEVEL_OF_EFFORT
                    + " then 0 else coalesce(earned, 0) end as earned from progress_report"
                    + " where project_id = ? and reported_on <= ?) e) r"
                    + " join baseline_activity b on b.id = r.activity_id"
                    + " where b.project_id = ? and b.number = ? and b.cost is not null"
                    + " and r.earned <> r.before group by 1";

    private static final String PASSING =
            "select activity_id, case when place > 1 then reported_on end, until from"
                    + " (select activity_id, method, reported_on, row_number() over w as place,"
                    + " lead(reported_on) over w as until from progress_report where project_id = ?"
                    + " and reported_on <= ? and activity_id = any(array(select l.activity_id"
                    + " from progress_report l where l.project_id = ? and l.method = "
                    + LEVEL_OF_EFFORT
                    + ")) window w as (partition by activity_id order by reported_on)) r"
                    + " where method = "
                    + LEVEL_OF_EFFORT
                    + " union all select a.id, null, null from activity a where a.project_id = ?"
                    + " and a.earning->>'method' = "
                    + LEVEL_OF_EFFORT
                    + " and not exists (select from progress_report r where r.project_id = a.project_id"
                    + " and r.activity_id = a.id and r.reported_on <= ?)";

    private final Sql sql;

    BaselineLines(Sql sql) {
        this.sql = sql;
    }

    Terms terms(ProjectId project, int number) {
        return sql.first(
                        "select jsonb_build_object('number', number, 'currency', currency,"
                                + " 'calendars', calendars)::text from baseline"
                                + " where project_id = ? and number = ?",
                        row -> JsonRows.read(row.getString(1), Terms.Row.class),
                        project.value(),
                        number)
                .orElseThrow()
                .terms();
    }

    /** All of a baseline, by what was reported until that day; without one, nothing was. */
    List<LineRow> all(ProjectId project, int number, @Nullable LocalDate day) {
        return read(READ, day(day), project.value(), number);
    }

    List<LineRow> after(
            ProjectId project, int number, @Nullable LocalDate day, String after, int size) {
        return read(
                READ + " and b.id > ? order by b.id limit ?",
                day(day),
                project.value(),
                number,
                after,
                size);
    }

    /** Those that the plan has in one of these work packages. */
    List<LineRow> within(
            ProjectId project, int number, @Nullable LocalDate day, List<String> packages) {
        return read(
                READ + " and a.wbs = any(?)",
                day(day),
                project.value(),
                number,
                packages.toArray(String[]::new));
    }

    /** What was earned month by month until that day, of the activities that have a value. */
    Earnings earnings(
            ProjectId project, int number, LocalDate day, Map<String, PlannedValue> values) {
        record Monthly(LocalDate month, BigDecimal amount) {}
        var byMonth = new TreeMap<YearMonth, BigDecimal>();
        sql.list(
                        EARNED,
                        row -> new Monthly(row.getObject(1, LocalDate.class), row.getBigDecimal(2)),
                        project.value(),
                        day,
                        project.value(),
                        number)
                .forEach(each -> byMonth.put(YearMonth.from(each.month()), each.amount()));
        return new Earnings(byMonth, passing(project, day, values));
    }

    private List<Passing> passing(
            ProjectId project, LocalDate day, Map<String, PlannedValue> values) {
        record Stretch(String activity, @Nullable LocalDate from, @Nullable LocalDate until) {}
        return sql
                .list(
                        PASSING,
                        row ->
                                new Stretch(
                                        row.getString(1),
                                        row.getObject(2, LocalDate.class),
                                        row.getObject(3, LocalDate.class)),
                        project.value(),
                        day,
                        project.value(),
                        project.value(),
                        day)
                .stream()
                .flatMap(
                        each -> {
                            var value = values.get(each.activity());
                            return value == null
                                    ? Stream.empty()
                                    : Stream.of(new Passing(value, each.from(), each.until()));
                        })
                .toList();
    }

    private List<LineRow> read(String query, Object... values) {
        return sql.list(query, BaselineLines::line, values);
    }

    private static LineRow line(ResultSet row) throws SQLException {
        return new LineRow(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDateTime.class),
                row.getObject(4, LocalDateTime.class),
                row.getBigDecimal(5),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8),
                EarningMethod.valueOf(row.getString(9)),
                row.getBigDecimal(10));
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return day == null ? BEFORE_ALL : day;
    }
}
