package io.mandate.project.exchange.imports;

import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.RemarkCode;
import io.mandate.project.exchange.merge.Change;
import io.mandate.project.finding.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What imports have to say, row by row. */
@ApplicationScoped
class ReportTable {
    private static final int MANY = 5_000;

    private final Sql sql;

    ReportTable(Sql sql) {
        this.sql = sql;
    }

    private record RemarkRow(
            int number,
            Remark.About about,
            int row,
            @Nullable Integer uid,
            @Nullable String field,
            RemarkCode code,
            Severity severity,
            @Nullable String found,
            @Nullable String used) {}

    void add(UUID of, List<Remark> remarks, List<Change> changes) {
        for (int from = 0; from < remarks.size(); from += MANY) {
            var rows = new ArrayList<RemarkRow>();
            for (int at = from; at < Math.min(remarks.size(), from + MANY); at++) {
                rows.add(row(at + 1, remarks.get(at)));
            }
            sql.update(
                    "insert into schedule_import_remark select ?, r.number, r.about, r.row, r.uid,"
                            + " r.field, r.code, r.severity, r.found, r.used"
                            + " from json_populate_recordset(null::schedule_import_remark, ?::json) r",
                    of,
                    JsonRows.write(rows));
        }
        for (int from = 0; from < changes.size(); from += MANY) {
            sql.update(
                    "insert into schedule_import_change select ?, c.number, c.subject, c.kind, c.id,"
                            + " c.name, c.field, c.before, c.after"
                            + " from json_populate_recordset(null::schedule_import_change, ?::json) c",
                    of,
                    JsonRows.write(changes.subList(from, Math.min(changes.size(), from + MANY))));
        }
    }

    private static RemarkRow row(int number, Remark remark) {
        return new RemarkRow(
                number,
                remark.about(),
                remark.row(),
                remark.uid(),
                remark.field(),
                remark.code(),
                remark.code().severity(),
                remark.found(),
                remark.used());
    }

    List<RemarkView> remarks(UUID of, RemarkQuery query, long after, int size) {
        return sql.list(
                "select to_jsonb(r)::text from schedule_import_remark r where import_id = ?"
                        + " and number > ? and (?::text is null or code = ?)"
                        + " and (?::text is null or severity = ?) order by number limit ?",
                ReportTable::view,
                of,
                after,
                name(query.code),
                name(query.code),
                name(query.severity),
                name(query.severity),
                size);
    }

    private static RemarkView view(ResultSet row) throws SQLException {
        var found = JsonRows.read(row.getString(1), RemarkRow.class);
        return new RemarkView(
                found.number(),
                found.about(),
                found.row(),
                found.uid(),
                found.field(),
                found.code(),
                found.severity(),
                found.code().message(),
                found.found(),
                found.used());
    }

    List<Change> changes(UUID of, long after, int size) {
        return sql.list(
                "select to_jsonb(c)::text from schedule_import_change c where import_id = ?"
                        + " and number > ? order by number limit ?",
                row -> JsonRows.read(row.getString(1), Change.class),
                of,
                after,
                size);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
