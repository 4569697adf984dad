package io.mandate.project.money.posting;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import io.mandate.project.money.ledger.CostLine;
import io.mandate.project.money.ledger.Entries;
import io.mandate.project.money.ledger.Ledger.Holding;
import io.mandate.project.money.ledger.SourceLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The lines of all books: many rows, written and read as JSON. */
@ApplicationScoped
public class CostLines {
    static final String READ =
            "select (to_jsonb(l) || jsonb_build_object('amount', trim_scale(l.amount)::text,"
                    + " 'rate', trim_scale(l.rate)::text, 'project_amount',"
                    + " trim_scale(l.project_amount)::text))::text from cost_line l where ";

    private static final String COLUMNS =
            "id, project_id, office, kind, origin, system, document, line, revision, category, wbs,"
                    + " treatment, phase, posting_date, document_date, amount, currency, rate,"
                    + " project_amount, project_currency, holds, reverses, automatic, forecast,"
                    + " text, finding, posting, sequence";

    private static final String TOLD =
            "l.holds and (l.system, l.document, l.line) in"
                    + " (select * from unnest(?::text[], ?::text[], ?::text[]))";

    private final Sql sql;

    CostLines(Sql sql) {
        this.sql = sql;
    }

    /** The lines that hold under these names, whoever may see them. */
    Map<SourceLine, Holding> holdings(Collection<SourceLine> sources) {
        var held =
                sql.list(
                        READ + TOLD,
                        CostLines::row,
                        texts(sources, SourceLine::system),
                        texts(sources, SourceLine::document),
                        texts(sources, SourceLine::line));
        var automatic = automatic(held);
        return held.stream()
                .collect(
                        toMap(
                                CostLine::source,
                                line -> new Holding(line, automatic.get(line.id()))));
    }

    /** The projects that have lines under these names. */
    List<ProjectId> projects(Collection<SourceLine> sources) {
        return sql.list(
                "select distinct l.project_id from cost_line l where " + TOLD,
                row -> new ProjectId(row.getObject(1, UUID.class)),
                texts(sources, SourceLine::system),
                texts(sources, SourceLine::document),
                texts(sources, SourceLine::line));
    }

    Optional<Holding> holding(UUID id) {
        return sql.first(READ + "l.id = ?", CostLines::row, id)
                .map(line -> new Holding(line, automatic(List.of(line)).get(id)));
    }

    private Map<UUID, CostLine> automatic(List<CostLine> lines) {
        return sql
                .list(
                        READ + "l.automatic and l.reverses = any(?::uuid[])",
                        CostLines::row,
                        (Object) ids(lines))
                .stream()
                .collect(
                        toMap(
                                line -> Objects.requireNonNull(line.reverses()),
                                Function.identity()));
    }

    void write(Entries entries) {
        overtake(entries.overtaken());
        sql.update(
                "insert into cost_line (%1$s) select %1$s from json_populate_recordset(null::cost_line, ?::json)"
                        .formatted(COLUMNS),
                JsonRows.write(entries.added()));
    }

    private void overtake(List<CostLine> lines) {
        sql.update(
                "update cost_line l set holds = false, sequence = o.sequence"
                        + " from json_populate_recordset(null::cost_line, ?::json) o"
                        + " where l.id = o.id",
                JsonRows.write(lines));
    }

    /** Those with these ids, locked against others who would tell their states. */
    List<CostLine> lock(String[] ids) {
        return sql.list(
                READ + "l.id = any(?::uuid[]) order by l.project_id, l.id for update",
                CostLines::row,
                (Object) ids);
    }

    static CostLine row(ResultSet row) throws SQLException {
        return JsonRows.read(row.getString(1), CostLine.class);
    }

    private static String[] ids(List<CostLine> lines) {
        return lines.stream().map(line -> line.id().toString()).toArray(String[]::new);
    }

    private static String[] texts(
            Collection<SourceLine> sources, Function<SourceLine, String> text) {
        return sources.stream().map(text).toArray(String[]::new);
    }
}
