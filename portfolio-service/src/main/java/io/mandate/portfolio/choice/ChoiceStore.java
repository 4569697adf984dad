package io.mandate.portfolio.choice;

import static java.util.Objects.requireNonNullElse;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.sql.StoredJson;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.choice.answer.ChoiceItem;
import io.mandate.portfolio.choice.answer.ChoiceResult;
import io.mandate.portfolio.choice.problem.ChoiceRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is written once and read in bulk: the problem as it was asked, and what became of its
 * candidates. Nothing here is asked for without the run, which whoever may see its office may see.
 */
@ApplicationScoped
class ChoiceStore {
    private static final int BATCH = 1_000;

    private final Sql sql;
    private final StoredJson json;

    ChoiceStore(Sql sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    void keepProblem(UUID runId, ChoiceRequest request) {
        sql.update(
                "insert into choice_problem (run_id, office, problem) values (?, ?, ?)",
                runId,
                request.office(),
                json.write(request));
    }

    ChoiceRequest problem(UUID runId) {
        return sql.first(
                        "select problem from choice_problem where run_id = ?",
                        row -> json.read(row.getString(1), ChoiceRequest.class),
                        runId)
                .orElseThrow(() -> new IllegalStateException("Run without a problem " + runId));
    }

    void keepItems(UUID runId, String office, List<ChoiceItem> items) {
        for (int from = 0; from < items.size(); from += BATCH) {
            var batch = items.subList(from, Math.min(from + BATCH, items.size()));
            sql.update(
                    """
                    insert into choice_item (run_id, place, office, chosen, item)
                    select ?, (i ->> 'place')::int, ?, (i ->> 'chosen')::boolean, i
                    from jsonb_array_elements(?::jsonb) i\
                    """,
                    runId,
                    office,
                    json.write(batch));
        }
    }

    /** What was found for a problem that is solved. */
    ChoiceResult result(UUID runId) {
        return sql.first(
                        "select result from choice_run where run_id = ? and result is not null",
                        row -> json.read(row.getString(1), ChoiceResult.class),
                        runId)
                .orElseThrow(() -> new IllegalStateException("Run without a result " + runId));
    }

    /** The chosen candidates with their options; a single option is called like its candidate. */
    Map<String, String> chosen(UUID runId) {
        return sql
                .list(
                        "select item from choice_item where run_id = ? and chosen",
                        row -> json.read(row.getString(1), ChoiceItem.class),
                        runId)
                .stream()
                .collect(
                        Collectors.toMap(
                                ChoiceItem::candidate,
                                item -> requireNonNullElse(item.option(), item.candidate())));
    }

    boolean chosenFrom(UUID runId, String candidate) {
        return sql.first(
                        "select 1 from choice_item where run_id = ? and item ->> 'candidate' = ?",
                        row -> row.getInt(1),
                        runId,
                        candidate)
                .isPresent();
    }

    /** In the order of the request; only the chosen, only the others, or all. */
    List<ChoiceItem> items(UUID runId, @Nullable Boolean chosen, PageQuery query) {
        var after = query.after(1);
        var among = chosen == null ? "" : " and chosen = " + chosen;
        return sql.list(
                "select item from choice_item where run_id = ? and place > ?"
                        + among
                        + " order by place limit ?",
                row -> json.read(row.getString(1), ChoiceItem.class),
                runId,
                after == null ? -1L : after.number(0),
                query.fetch());
    }
}
