package io.mandate.project.exchange.imports;

import io.mandate.platform.sql.Sql;
import io.mandate.project.Columns;
import io.mandate.project.JsonRows;
import io.mandate.project.exchange.file.Remark;
import io.mandate.project.exchange.file.RemarkCode;
import io.mandate.project.exchange.merge.Change;
import io.mandate.project.finding.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What imports have to say, row by row. */
@ApplicationScoped
class ReportTable {
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
        Columns.inParts(remarks, part -> addRemarks(of, part));
        Columns.inParts(changes, part -> addChanges(of, part));
    }

    private void addRemarks(UUID of, Columns<Remark> remarks) {
        sql.update(
                "insert into schedule_import_remark (import_id, number, about, row, uid, field, code,"
                        + " severity, found, used) select ?, ? + r.number, r.about, r.row, r.uid, r.field,"
                        + " r.code, r.severity, r.found, r.used"
                        + " from unnest(?, ?::int[], ?::int[], ?, ?, ?, ?, ?) with ordinality"
                        + " r (about, row, uid, field, code, severity, found, used, number)",
                of,
                remarks.before(),
                remarks.of(Remark::about),
                remarks.of(Remark::row),
                remarks.of(Remark::uid),
                remarks.of(Remark::field),
                remarks.of(Remark::code),
                remarks.of(each -> each.code().severity()),
                remarks.of(Remark::found),
                remarks.of(Remark::used));
    }

    private void addChanges(UUID of, Columns<Change> changes) {
        sql.update(
                "insert into schedule_import_change (import_id, number, subject, kind, id, name, field,"
                        + " before, after) select ?, c.* from unnest(?::int[], ?, ?, ?, ?, ?, ?, ?) c",
                of,
                changes.of(Change::number),
                changes.of(Change::subject),
                changes.of(Change::kind),
                changes.of(Change::id),
                changes.of(Change::name),
                changes.of(Change::field),
                changes.of(Change::before),
                changes.of(Change::after));
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
