package io.mandate.portfolio.laterstart;

import io.mandate.platform.event.Cause;
import io.mandate.platform.event.Causes;
import io.mandate.platform.event.Traceparent;
import io.mandate.platform.sql.Sql;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.laterstart.StartRule.Lapsed;
import io.mandate.portfolio.laterstart.StartToCome.Lapse;
import io.mandate.portfolio.laterstart.StartToCome.StartState;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.portfolio.PortfolioId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The starts to come of all portfolios; the portfolio's row guards them. Who may see the portfolio may see them. */
@ApplicationScoped
public class StartsToCome {
    private static final String READ =
            """
            select s.project_id, s.run_id, s.month, i.place, s.state, s.lapsed_because, s.lapsed_at
            from start_to_come s join selection_item i on i.run_id = s.run_id and i.project_id = s.project_id\
            """;

    private final Sql sql;
    private final Clock clock;

    StartsToCome(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A portfolio with starts to come, and its office. */
    record Waiting(PortfolioId portfolio, String office) {}

    /**
     * Instead of all that still come by the portfolio's approval before, which lapse unless they take the place of
     * one: the chain and trace are those of now.
     */
    @Transactional(TxType.MANDATORY)
    public void replace(Portfolio portfolio, List<StartToCome> starts) {
        overtaken(portfolio);
        if (starts.isEmpty()) {
            return;
        }
        sql.update(
                """
                insert into start_to_come (portfolio_id, project_id, office, run_id, month, state, origin, causation_id, traceparent)
                select ?, project, ?, ?, month, 'COMING', ?, ?, ?
                from unnest(?::text[]::uuid[], ?::text[]::date[]) as s(project, month)
                on conflict (portfolio_id, project_id)
                do update set office = excluded.office, run_id = excluded.run_id, month = excluded.month,
                              state = excluded.state, lapsed_at = null, lapsed_because = null,
                              origin = excluded.origin, causation_id = excluded.causation_id,
                              traceparent = excluded.traceparent\
                """,
                portfolio.id().value(),
                portfolio.office(),
                starts.getFirst().runId(),
                Causes.current().origin(),
                Causes.current().causationId(),
                Traceparent.current(),
                texts(starts.stream().map(StartToCome::projectId).toList()),
                texts(starts.stream().map(each -> each.month().atDay(1)).toList()));
    }

    private void overtaken(Portfolio portfolio) {
        sql.update(
                """
                update start_to_come set state = 'LAPSED', lapsed_at = ?, lapsed_because = 'another selection was approved'
                where portfolio_id = ? and state = 'COMING'\
                """,
                clock.instant(),
                portfolio.id().value());
    }

    /** Portfolios with starts whose month begins by that day, by id. */
    List<Waiting> by(LocalDate day, UUID after, int most) {
        return sql.list(
                """
                select distinct portfolio_id, office from start_to_come
                where state = 'COMING' and month <= ? and portfolio_id > ? order by portfolio_id limit ?\
                """,
                row -> new Waiting(new PortfolioId(row.getObject(1, UUID.class)), row.getString(2)),
                day,
                after,
                most);
    }

    /** Those of one portfolio, the best ranks first. */
    Optional<DueStarts> due(PortfolioId portfolio, LocalDate today, int most) {
        var starts =
                sql.list(
                        READ
                                + " where s.portfolio_id = ? and s.month <= ? and s.state = 'COMING'"
                                + " order by i.place limit ?",
                        StartsToCome::start,
                        portfolio.value(),
                        today,
                        most);
        return starts.isEmpty() ? Optional.empty() : Optional.of(approved(portfolio, starts));
    }

    /** All starts of a portfolio that come are of the one approval that is in force. */
    private DueStarts approved(PortfolioId portfolio, List<StartToCome> starts) {
        return sql.first(
                        """
                        select s.decision_reason, s.decided_at, s.decided_by, r.correlation_id, c.origin, c.causation_id, c.traceparent
                        from start_to_come c join selection_run s using (run_id) join run r on r.id = c.run_id
                        where c.portfolio_id = ? and c.project_id = ?\
                        """,
                        row ->
                                new DueStarts(
                                        starts,
                                        row.getString(1),
                                        row.getObject(2, OffsetDateTime.class).toInstant(),
                                        new Cause(
                                                row.getString(4),
                                                row.getString(6),
                                                row.getString(3),
                                                row.getString(5)),
                                        row.getString(7)),
                        portfolio.value(),
                        starts.getFirst().projectId().value())
                .orElseThrow();
    }

    /** Which of these somebody has asked since to wait or to end. */
    Set<ProjectId> heldOrTerminatedSince(Instant then, Collection<ProjectId> projects) {
        return new HashSet<>(
                sql.list(
                        """
                        select distinct project_id from directive
                        where project_id = any(?::text[]::uuid[]) and given_at > ?
                          and kind in ('HOLD', 'TERMINATE')\
                        """,
                        row -> new ProjectId(row.getObject(1, UUID.class)),
                        texts(projects),
                        then));
    }

    /** They are directives now. */
    void given(PortfolioId portfolio, List<ProjectId> projects) {
        sql.update(
                "delete from start_to_come where portfolio_id = ? and project_id = any(?::text[]::uuid[])",
                portfolio.value(),
                texts(projects));
    }

    void lapsed(PortfolioId portfolio, List<Lapsed> lapsed) {
        sql.update(
                """
                update start_to_come s set state = 'LAPSED', lapsed_at = ?, lapsed_because = l.because
                from unnest(?::text[]::uuid[], ?) as l(project, because)
                where s.portfolio_id = ? and s.project_id = l.project\
                """,
                clock.instant(),
                texts(lapsed.stream().map(Lapsed::projectId).toList()),
                texts(lapsed.stream().map(Lapsed::because).toList()),
                portfolio.value());
    }

    /** By project; those of one state, or all. */
    List<StartToCome> page(
            PortfolioId portfolio, @Nullable StartState state, UUID after, int most) {
        return sql.list(
                READ
                        + " where s.portfolio_id = ? and s.project_id > ?"
                        + (state == null ? "" : " and s.state = '" + state + "'")
                        + " order by s.project_id limit ?",
                StartsToCome::start,
                portfolio.value(),
                after,
                most);
    }

    private static StartToCome start(ResultSet row) throws SQLException {
        return new StartToCome(
                new ProjectId(row.getObject(1, UUID.class)),
                row.getObject(2, UUID.class),
                YearMonth.from(row.getObject(3, LocalDate.class)),
                row.getInt(4),
                StartState.valueOf(row.getString(5)),
                row.getString(6) == null
                        ? null
                        : new Lapse(
                                row.getObject(7, OffsetDateTime.class).toInstant(),
                                row.getString(6)));
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
