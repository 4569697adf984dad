package io.mandate.project.priority;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.sql.Sql;
import io.mandate.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rankings as portfolio-service last announced them; a project may have a place in several. */
@ApplicationScoped
public class Priorities {
    private final Sql sql;
    private final Clock clock;

    Priorities(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A project's new place; null when it has none any more. */
    public record Place(ProjectId project, @Nullable Integer rank) {}

    /** The best place of each project that has one, in one query. */
    public Map<ProjectId, PriorityView> of(Collection<ProjectId> projects) {
        if (projects.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        "select distinct on (project_id) project_id, rank, portfolio_id from"
                                + " priority where project_id = any(?::uuid[]) order by project_id,"
                                + " rank, portfolio_id",
                        row ->
                                Map.entry(
                                        new ProjectId(row.getObject(1, UUID.class)),
                                        new PriorityView(
                                                row.getInt(2), row.getObject(3, UUID.class))),
                        (Object) texts(projects, ProjectId::toString))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes over places of one portfolio; projects that are not known here are left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(UUID portfolio, List<Place> places) {
        var gone = places.stream().filter(each -> each.rank() == null).toList();
        var ranked = places.stream().filter(each -> each.rank() != null).toList();
        sql.update(
                "delete from priority where portfolio_id = ? and project_id = any(?::uuid[])",
                portfolio,
                texts(gone, each -> each.project().toString()));
        sql.update(
                "insert into priority (project_id, portfolio_id, office, rank, decided_at)"
                        + " select p.id, ?, p.office, w.rank::integer, ?"
                        + " from unnest(?::uuid[], ?) as w(id, rank) join project p using (id)"
                        + " on conflict (project_id, portfolio_id) do update"
                        + " set rank = excluded.rank, decided_at = excluded.decided_at",
                portfolio,
                clock.instant(),
                texts(ranked, each -> each.project().toString()),
                texts(ranked, each -> String.valueOf(each.rank())));
    }

    private static <T> String[] texts(Collection<T> items, Function<T, String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }
}
