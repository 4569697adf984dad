package io.mandate.reporting.priority;

import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.sql.Writes;
import io.mandate.platform.web.Cursor;
import io.mandate.reporting.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps each portfolio's ranking and the last directive for each of its projects. */
@ApplicationScoped
class Priorities implements Projection {
    private static final String RANK =
            """
            insert into priority (portfolio_id, project_id, office, rank, selected, score) values (?, ?, ?, ?, ?, ?)
            on conflict (portfolio_id, project_id) do update set office = excluded.office, rank = excluded.rank,
                   selected = coalesce(excluded.selected, priority.selected),
                   score = coalesce(excluded.score, priority.score)
            """;

    /** The ranking itself comes with reprioritised; a directive's rank only fills a gap. */
    private static final String DIRECT =
            """
            insert into priority (portfolio_id, project_id, office, rank, directive, effective_on, reason)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (portfolio_id, project_id) do update set rank = coalesce(priority.rank, excluded.rank),
                   directive = excluded.directive, effective_on = excluded.effective_on, reason = excluded.reason
            """;

    /** The position begins with the portfolio, or is one in the portfolio asked for: either way the index leads to it. */
    private static final String LIST =
            """
            select q.* from (
                   select r.portfolio_id, r.project_id, p.name, p.office, p.status, r.rank, r.selected, r.score,
                          r.directive, r.effective_on, r.reason, coalesce(r.rank, 2147483647) as place
                     from priority r join project p on p.id = r.project_id) q
             where %s
               and (cast(? as boolean) is null or q.selected = ?)
               and\s"""
                    + ScopeTree.condition("q")
                    + " order by q.portfolio_id, q.place, q.project_id limit ?";

    private static final String OF_ALL =
            LIST.formatted("(q.portfolio_id, q.place, q.project_id) > (?, ?, ?)");
    private static final String OF_ONE =
            LIST.formatted("q.portfolio_id = ? and (q.place, q.project_id) > (?, ?)");

    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    Priorities(Sql sql) {
        this.sql = sql;
    }

    /** Which priorities are asked for; null asks for all. */
    record Filter(@Nullable String portfolio, @Nullable Boolean selected) {}

    @Override
    public void take(IncomingEvent event, Writes writes) {
        switch (event.type()) {
            case "mandate.portfolio.reprioritised.v1" ->
                    event.as(Reprioritised.class)
                            .ranking()
                            .forEach(each -> rank(event, each, writes));
            case "mandate.portfolio.project-directed.v1" ->
                    direct(event, event.as(ProjectDirected.class), writes);
            default -> {}
        }
    }

    List<PriorityView> after(@Nullable Cursor after, Filter filter, int limit) {
        return sql.list(
                filter.portfolio() == null ? OF_ALL : OF_ONE,
                PriorityView::of,
                portfolio(after, filter),
                after == null ? 0L : after.number(1),
                after == null ? FIRST : after.uuid(2),
                filter.selected(),
                filter.selected(),
                limit);
    }

    private static String portfolio(@Nullable Cursor after, Filter filter) {
        if (filter.portfolio() != null) {
            return filter.portfolio();
        }
        return after == null ? "" : after.string(0);
    }

    private static void rank(IncomingEvent event, Reprioritised.Entry entry, Writes writes) {
        writes.upsert(
                List.of(event.subject(), entry.projectId()),
                RANK,
                event.subject(),
                entry.projectId(),
                office(event),
                entry.rank(),
                entry.selected(),
                entry.score());
    }

    private static void direct(IncomingEvent event, ProjectDirected directed, Writes writes) {
        writes.upsert(
                List.of(directed.portfolioId(), event.subject()),
                DIRECT,
                directed.portfolioId(),
                UUID.fromString(event.subject()),
                office(event),
                directed.rank(),
                directed.kind(),
                event.effectiveOn(),
                directed.reason());
    }

    private static String office(IncomingEvent event) {
        return event.office() == null ? "" : event.office();
    }
}
