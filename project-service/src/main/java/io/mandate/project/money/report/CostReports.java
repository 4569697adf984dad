package io.mandate.project.money.report;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.mandate.project.money.book.CostBooks;
import io.mandate.project.money.report.SummaryRow.Sums;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sums the lines of a project's books: plans as a whole, facts as of a day. */
@ApplicationScoped
class CostReports {
    private static final String FACTS = "and l.posting_date <= ?";

    private static final String SUMS =
            "select %1$s as key, "
                    + sum("BUDGET", "")
                    + ", "
                    + sum("COMMITMENT", FACTS)
                    + ", "
                    + sum("ACTUAL", FACTS)
                    + ", "
                    + sum("ACCRUAL", FACTS)
                    + ", "
                    + sum(
                            "FORECAST",
                            "and l.forecast = (select max(number) from cost_forecast f"
                                    + " where f.project_id = l.project_id)")
                    + ", "
                    + sum("REVENUE", FACTS)
                    + ", "
                    + sum("RELEASE", FACTS)
                    + ", "
                    + sum("CASH_FLOW", "")
                    + " from cost_line l where l.project_id = ? and l.kind <> 'RECONCILING'"
                    + " and %1$s > ? group by 1 order by 1 limit ?";

    private static final String COMPARED =
            "select l.category, to_char(l.period, 'YYYY-MM'), "
                    + sum("ACTUAL", "")
                    + ", "
                    + sum("RECONCILING", "")
                    + " from cost_line l where l.project_id = ? and l.kind in ('ACTUAL', 'RECONCILING')"
                    + " and (l.category, l.period) > (?, ?::date) group by l.category, l.period"
                    + " order by l.category, l.period limit ?";

    private final CostBooks books;
    private final Offices offices;
    private final Sql sql;

    CostReports(CostBooks books, Offices offices, Sql sql) {
        this.books = books;
        this.offices = offices;
        this.sql = sql;
    }

    private static String sum(String kind, String condition) {
        return "trim_scale(coalesce(sum(l.project_amount) filter (where l.kind = '%s' %s), 0))"
                .formatted(kind, condition);
    }

    @Transactional
    Page<SummaryRow> summary(
            ProjectId project, SummaryBy by, @Nullable LocalDate asOf, PageQuery page) {
        var office = books.office(project);
        var day = asOf == null ? offices.today(office) : asOf;
        var after = page.after(1);
        var rows =
                sql.list(
                        SUMS.formatted(by.key).replace("> ?", after == null ? ">= ?" : "> ?"),
                        CostReports::sums,
                        day,
                        day,
                        day,
                        day,
                        day,
                        project.value(),
                        after == null ? "" : after.string(0),
                        page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.key()), SummaryRow::of);
    }

    @Transactional
    Page<ReconciliationRow> reconciliation(ProjectId project, PageQuery page) {
        books.office(project);
        var after = page.after(2);
        var rows =
                sql.list(
                        COMPARED,
                        row ->
                                ReconciliationRow.of(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getBigDecimal(3),
                                        row.getBigDecimal(4)),
                        project.value(),
                        after == null ? "" : after.string(0),
                        after == null ? LocalDate.of(1, 1, 1) : month(after.string(1)),
                        page.fetch());
        return Page.of(
                rows, page, row -> Cursor.of(row.category(), row.period()), Function.identity());
    }

    private static LocalDate month(String text) {
        try {
            return LocalDate.parse(text + "-01");
        } catch (DateTimeException e) {
            throw ProblemException.invalid("/after", "must be the cursor of the previous page");
        }
    }

    private static Sums sums(ResultSet row) throws SQLException {
        return new Sums(
                row.getString(1),
                row.getBigDecimal(2),
                row.getBigDecimal(3),
                row.getBigDecimal(4),
                row.getBigDecimal(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9));
    }
}
