package io.mandate.project.imports;

import io.mandate.platform.sql.Sql;
import io.mandate.project.finding.Finding;
import io.mandate.project.finding.FindingCode;
import io.mandate.project.finding.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The findings of imports: many rows, written in one statement and read in pages. */
@ApplicationScoped
class FindingTable {
    private final Sql sql;

    FindingTable(Sql sql) {
        this.sql = sql;
    }

    void add(ProjectImport of, List<Finding> findings) {
        sql.update(
                "insert into import_finding (import_id, office, number, row, field, \"column\","
                        + " code, severity, found, used) select ?, ?, f.number, f.row::integer,"
                        + " f.field, f.name, f.code, f.severity, f.found, f.used from unnest(?, ?, ?,"
                        + " ?, ?, ?, ?) with ordinality as f(row, field, name, code, severity, found,"
                        + " used, number)",
                of.id(),
                of.office(),
                texts(findings, each -> String.valueOf(each.row())),
                texts(findings, Finding::field),
                texts(findings, Finding::column),
                texts(findings, each -> each.code().name()),
                texts(findings, each -> each.code().severity().name()),
                texts(findings, each -> storable(each.found())),
                texts(findings, each -> storable(each.used())));
    }

    /** The findings of an import that the caller may see; null filters nothing. */
    List<FindingView> page(
            UUID of,
            @Nullable FindingCode code,
            @Nullable Severity severity,
            long after,
            int size) {
        return sql.list(
                "select number, row, field, \"column\", code, severity, found, used from"
                        + " import_finding where import_id = ? and number > ? and (?::text is null or"
                        + " code = ?) and (?::text is null or severity = ?) order by number limit ?",
                FindingTable::view,
                of,
                after,
                name(code),
                name(code),
                name(severity),
                name(severity),
                size);
    }

    private static FindingView view(ResultSet row) throws SQLException {
        var code = FindingCode.valueOf(row.getString(5));
        return new FindingView(
                row.getInt(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                code,
                Severity.valueOf(row.getString(6)),
                code.message(),
                row.getString(7),
                row.getString(8));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** Null bytes cannot be stored; a sign shows where one was. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\u0000', '\uFFFD');
    }

    private static String[] texts(
            List<Finding> findings, Function<Finding, @Nullable String> text) {
        return findings.stream().map(text).toArray(String[]::new);
    }
}
