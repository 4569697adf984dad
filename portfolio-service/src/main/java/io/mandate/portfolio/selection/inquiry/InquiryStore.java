package io.mandate.portfolio.selection.inquiry;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.sql.StoredJson;
import io.mandate.platform.web.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what was answered about finished runs. Nothing here is asked for without the run, which whoever
 * may see its office may see.
 */
@ApplicationScoped
public class InquiryStore {
    private final Sql sql;
    private final StoredJson json;

    InquiryStore(Sql sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** A later explanation of the same candidate takes the place of the earlier one. */
    public void keep(UUID runId, String office, List<ExplanationView> explanations) {
        sql.update(
                """
                insert into explanation (run_id, candidate, office, explanation)
                select ?, e ->> 'candidate', ?, e from jsonb_array_elements(?::jsonb) e
                on conflict (run_id, candidate) do update set explanation = excluded.explanation\
                """,
                runId,
                office,
                json.write(explanations));
    }

    /** By candidate. */
    public List<ExplanationView> explanations(UUID runId, PageQuery query) {
        var after = query.after(1);
        return sql.list(
                """
                select explanation from explanation
                where run_id = ? and candidate collate "C" > ? order by candidate collate "C" limit ?\
                """,
                row -> json.read(row.getString(1), ExplanationView.class),
                runId,
                after == null ? "" : after.string(0),
                query.fetch());
    }

    public Optional<ExplanationView> explanation(UUID runId, String candidate) {
        return sql.first(
                "select explanation from explanation where run_id = ? and candidate = ?",
                row -> json.read(row.getString(1), ExplanationView.class),
                runId,
                candidate);
    }

    void keep(String office, FrontierView frontier) {
        sql.update(
                """
                insert into frontier (run_id, office, frontier) values (?, ?, ?::jsonb)
                on conflict (run_id) do update set frontier = excluded.frontier\
                """,
                frontier.runId(),
                office,
                json.write(frontier));
    }

    public Optional<FrontierView> frontier(UUID runId) {
        return sql.first(
                "select frontier from frontier where run_id = ?",
                row -> json.read(row.getString(1), FrontierView.class),
                runId);
    }
}
