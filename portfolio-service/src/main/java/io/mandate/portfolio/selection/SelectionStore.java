package io.mandate.portfolio.selection;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.sql.StoredJson;
import io.mandate.platform.web.PageQuery;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ProjectStatus;
import io.mandate.portfolio.option.Mode;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.ranking.Course;
import io.mandate.portfolio.ranking.Standing;
import io.mandate.portfolio.selection.result.SelectionItem;
import io.mandate.portfolio.selection.result.SelectionResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is written once and read in bulk: the frozen problem and the items of a run. Whoever may
 * see the run may see them; nothing here is asked for without it.
 */
@ApplicationScoped
public class SelectionStore {
    private static final int BATCH = 1_000;

    private final Sql sql;
    private final StoredJson json;

    SelectionStore(Sql sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    void keepProblem(UUID runId, String office, PosedSelection posed) {
        sql.update(
                "insert into selection_problem (run_id, office, problem) values (?, ?, ?)",
                runId,
                office,
                json.write(posed));
    }

    public PosedSelection problem(UUID runId) {
        return sql.first(
                        "select problem from selection_problem where run_id = ?",
                        row -> json.read(row.getString(1), PosedSelection.class),
                        runId)
                .orElseThrow(() -> new IllegalStateException("Run without a problem " + runId));
    }

    void keepItems(UUID runId, List<SelectionItem> items) {
        for (int from = 0; from < items.size(); from += BATCH) {
            var batch = items.subList(from, Math.min(from + BATCH, items.size()));
            sql.update(
                    """
                    insert into selection_item (run_id, project_id, office, rank, place, selected, item)
                    select ?, (i ->> 'projectId')::uuid, i ->> 'office', (i ->> 'rank')::int,
                           (i ->> 'rank')::int, (i ->> 'selected')::boolean, i
                    from jsonb_array_elements(?::jsonb) i\
                    """,
                    runId,
                    json.write(batch));
        }
    }

    /** By rank; only the selected, only the others, or all. */
    public List<SelectionItem> items(UUID runId, @Nullable Boolean selected, PageQuery query) {
        var after = query.after(1);
        var among = selected == null ? "" : " and selected = " + selected;
        return sql.list(
                "select item from selection_item where run_id = ? and rank > ?"
                        + among
                        + " order by rank limit ?",
                row -> json.read(row.getString(1), SelectionItem.class),
                runId,
                after == null ? 0L : after.number(0),
                query.fetch());
    }

    /** The ranking that the run proposed, by rank: by score alone. */
    public List<Standing> standings(UUID runId) {
        return sql.list(
                """
                select project_id, rank, selected, item -> 'score' ->> 'value'
                from selection_item where run_id = ? order by rank\
                """,
                row ->
                        new Standing(
                                new ProjectId(row.getObject(1, UUID.class)),
                                row.getInt(2),
                                row.getBoolean(3),
                                new BigDecimal(row.getString(4))),
                runId);
    }

    /** How the run has each project done, by rank; an option that it did not choose is none. */
    public List<Course> courses(UUID runId) {
        return sql.list(
                """
                select project_id, item ->> 'status', selected, way ->> 'start',
                       coalesce((way ->> 'movedMonths')::int, 0), way ->> 'mode'
                from (select project_id, rank, selected, item,
                             case when item -> 'option' ->> 'chosen' = 'true'
                                  then item -> 'option' end as way
                      from selection_item where run_id = ?) i
                order by rank\
                """,
                row ->
                        new Course(
                                new ProjectId(row.getObject(1, UUID.class)),
                                ProjectStatus.valueOf(row.getString(2)),
                                row.getBoolean(3),
                                or(row.getString(4), YearMonth::parse),
                                row.getInt(5),
                                or(row.getString(6), Mode::valueOf)),
                runId);
    }

    private static <T> @Nullable T or(@Nullable String text, Function<String, T> reading) {
        return text == null ? null : reading.apply(text);
    }

    /** What the run found, or nothing. */
    Optional<SelectionResult> result(UUID runId) {
        return sql.first(
                "select result from selection_run where run_id = ? and result is not null",
                row -> json.read(row.getString(1), SelectionResult.class),
                runId);
    }

    SelectionRun.Effort effort(UUID runId) {
        return sql.first(
                        "select effort from selection_run where run_id = ?",
                        row -> json.read(row.getString(1), SelectionRun.Effort.class),
                        runId)
                .orElseThrow(() -> new IllegalStateException("No run " + runId));
    }

    /** Whether the project was one to choose from, and neither excluded nor without a worth. */
    boolean chosenFrom(UUID runId, ProjectId project) {
        return sql.first(
                        """
                        select 1 from selection_item
                        where run_id = ? and project_id = ?
                          and item ->> 'presence' in ('COMPETING', 'MANDATORY')\
                        """,
                        row -> row.getInt(1),
                        runId,
                        project.value())
                .isPresent();
    }

    /** The option in which each project of the run is to be done; one without options has one, called like itself. */
    Map<String, String> chosen(UUID runId) {
        var chosen = new HashMap<String, String>();
        sql.list(
                        """
                        select project_id from selection_item
                        where run_id = ? and selected and item ->> 'option' is null\
                        """,
                        row -> row.getString(1),
                        runId)
                .forEach(project -> chosen.put(project, project));
        chosenOptions(runId).forEach((project, option) -> chosen.put(project.toString(), option));
        return chosen;
    }

    /** The option that the run chose of each project that has options and is to be done in one. */
    public Map<ProjectId, String> chosenOptions(UUID runId) {
        return sql
                .list(
                        """
                        select project_id, item -> 'option' ->> 'id' from selection_item
                        where run_id = ? and (item -> 'option' ->> 'chosen') = 'true'\
                        """,
                        row ->
                                Map.entry(
                                        new ProjectId(row.getObject(1, UUID.class)),
                                        row.getString(2)),
                        runId)
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where a project stands in it, in the rank that it was told last while the run was in force. */
    public Optional<Integer> rank(UUID runId, ProjectId project) {
        return sql.first(
                "select place from selection_item where run_id = ? and project_id = ?",
                row -> row.getInt(1),
                runId,
                project.value());
    }
}
