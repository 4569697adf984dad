package io.mandate.project.money.suspense;

import com.fasterxml.uuid.Generators;
import io.mandate.platform.event.Causes;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import io.mandate.project.money.ledger.LineDraft;
import io.mandate.project.money.ledger.SourceLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All lines in suspense. The same line is there once; what was settled stays settled while it says the same. */
@ApplicationScoped
public class Suspense {
    private static final String READ =
            "select (to_jsonb(s) || jsonb_build_object('amount', trim_scale(s.amount)::text))::text"
                    + " from suspense_line s where ";

    private static final String TOLD =
            "(s.system, s.document, s.line) in"
                    + " (select * from unnest(?::text[], ?::text[], ?::text[]))";

    private static final String PUT =
            "insert into suspense_line as s select * from"
                    + " json_populate_recordset(null::suspense_line, ?::json)"
                    + " on conflict (system, document, line) do update set"
                    + " cost_object = excluded.cost_object, kind = excluded.kind,"
                    + " category = excluded.category, posting_date = excluded.posting_date,"
                    + " document_date = excluded.document_date, amount = excluded.amount,"
                    + " currency = excluded.currency, text = excluded.text,"
                    + " reason = excluded.reason, told_with = excluded.told_with,"
                    + " told_at = excluded.told_at, office = excluded.office, state = 'OPEN',"
                    + " project_id = null, wbs = null, note = null, settled_at = null,"
                    + " settled_by = null where (s.cost_object, s.kind, s.category,"
                    + " s.posting_date, s.amount, s.currency) is distinct from"
                    + " (excluded.cost_object, excluded.kind, excluded.category,"
                    + " excluded.posting_date, excluded.amount, excluded.currency)"
                    + " or s.state = 'RESOLVED'";

    private final Sql sql;
    private final Clock clock;

    Suspense(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A place that somebody gave to a line. */
    public record Place(SourceLine source, ProjectId project, @Nullable String wbs) {}

    public void put(String office, String toldWith, List<Homeless> lines) {
        var now = clock.instant();
        var rows =
                lines.stream()
                        .map(
                                each ->
                                        new SuspenseLine(
                                                Generators.timeBasedEpochGenerator().generate(),
                                                office,
                                                each.line().source(),
                                                each.costObject(),
                                                each.line().kind(),
                                                each.line().origin(),
                                                each.line().category(),
                                                each.line().postingDate(),
                                                each.line().documentDate(),
                                                each.line().amount(),
                                                each.line().text(),
                                                each.reason(),
                                                SuspenseState.OPEN,
                                                null,
                                                null,
                                                null,
                                                toldWith,
                                                now,
                                                null,
                                                null))
                        .toList();
        sql.update(PUT, JsonRows.write(rows));
    }

    /** The places that were given to some lines, as long as those projects are running. */
    public List<Place> places(Collection<SourceLine> sources) {
        return sql.list(
                "select s.system, s.document, s.line, s.project_id, s.wbs from suspense_line s"
                        + " join project p on p.id = s.project_id where s.state = 'ASSIGNED'"
                        + " and p.status not in ('CLOSED', 'CANCELLED') and "
                        + TOLD,
                row ->
                        new Place(
                                new SourceLine(
                                        row.getString(1), row.getString(2), row.getString(3)),
                                new ProjectId(row.getObject(4, UUID.class)),
                                row.getString(5)),
                texts(sources, SourceLine::system),
                texts(sources, SourceLine::document),
                texts(sources, SourceLine::line));
    }

    /** These have a place now. */
    public void resolve(List<LineDraft> drafts) {
        var sources = drafts.stream().map(LineDraft::source).toList();
        sql.update(
                "update suspense_line s set state = 'RESOLVED', settled_at = ?, settled_by = ?"
                        + " where s.state = 'OPEN' and "
                        + TOLD,
                clock.instant(),
                Causes.current().actor(),
                texts(sources, SourceLine::system),
                texts(sources, SourceLine::document),
                texts(sources, SourceLine::line));
    }

    Optional<SuspenseLine> find(UUID id) {
        return sql.first(
                READ + "s.id = ? and " + ScopeTree.condition("s"),
                row -> JsonRows.read(row.getString(1), SuspenseLine.class),
                id);
    }

    /** Held until the transaction ends: one settles it. */
    Optional<SuspenseLine> lock(UUID id) {
        return sql.first(
                READ + "s.id = ? and " + ScopeTree.condition("s") + " for update",
                row -> JsonRows.read(row.getString(1), SuspenseLine.class),
                id);
    }

    List<SuspenseLine> after(SuspenseState state, UUID after, int size) {
        return sql.list(
                READ
                        + ScopeTree.condition("s")
                        + " and s.state = ? and s.id > ? order by s.id limit ?",
                row -> JsonRows.read(row.getString(1), SuspenseLine.class),
                state.name(),
                after,
                size);
    }

    void settle(UUID id, SuspenseState state, @Nullable Place place, @Nullable String note) {
        sql.update(
                "update suspense_line set state = ?, project_id = ?, wbs = ?, note = ?,"
                        + " settled_at = ?, settled_by = ? where id = ?",
                state.name(),
                place == null ? null : place.project().value(),
                place == null ? null : place.wbs(),
                note,
                clock.instant(),
                Causes.current().actor(),
                id);
    }

    private static String[] texts(
            Collection<SourceLine> sources, Function<SourceLine, String> text) {
        return sources.stream().map(text).toArray(String[]::new);
    }
}
