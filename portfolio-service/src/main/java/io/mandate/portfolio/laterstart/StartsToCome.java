package io.mandate.portfolio.laterstart;

import io.mandate.platform.event.Cause;
import io.mandate.platform.event.Causes;
import io.mandate.platform.event.Traceparent;
import io.mandate.platform.sql.Sql;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.portfolio.PortfolioId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** The starts to come of all portfolios; the portfolio's row guards them. Who may see the portfolio may see them. */
@ApplicationScoped
public class StartsToCome {
    private final Sql sql;

    StartsToCome(Sql sql) {
        this.sql = sql;
    }

    /** A portfolio with starts to come, and its office. */
    record Waiting(PortfolioId portfolio, String office) {}

    /** Instead of all that the portfolio's approval before had left: the chain and trace are those of now. */
    @Transactional(TxType.MANDATORY)
    public void replace(Portfolio portfolio, List<StartToCome> starts) {
        sql.update("delete from start_to_come where portfolio_id = ?", portfolio.id().value());
        if (starts.isEmpty()) {
            return;
        }
        sql.update(
                """
                insert into start_to_come (portfolio_id, project_id, office, run_id, month, rank, origin, causation_id, traceparent)
                select ?, project, ?, ?, month, rank, ?, ?, ?
                from unnest(?::text[]::uuid[], ?::text[]::date[], ?::text[]::int[]) as s(project, month, rank)\
                """,
                portfolio.id().value(),
                portfolio.office(),
                starts.getFirst().runId(),
                Causes.current().origin(),
                Causes.current().causationId(),
                Traceparent.current(),
                texts(starts.stream().map(StartToCome::projectId).toList()),
                texts(starts.stream().map(each -> each.month().atDay(1)).toList()),
                texts(starts.stream().map(StartToCome::rank).toList()));
    }

    /** Portfolios with starts whose month begins by that day, by id. */
    List<Waiting> by(LocalDate day, UUID after, int most) {
        return sql.list(
                """
                select distinct portfolio_id, office from start_to_come
                where month <= ? and portfolio_id > ? order by portfolio_id limit ?\
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
                        """
                        select project_id, run_id, month, rank from start_to_come
                        where portfolio_id = ? and month <= ? order by rank limit ?\
                        """,
                        StartsToCome::start,
                        portfolio.value(),
                        today,
                        most);
        return starts.isEmpty() ? Optional.empty() : Optional.of(approved(portfolio, starts));
    }

    /** All starts of a portfolio are of the one approval that is in force. */
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

    /** They have been given, or lapsed. */
    void remove(PortfolioId portfolio, List<StartToCome> starts) {
        sql.update(
                "delete from start_to_come where portfolio_id = ? and project_id = any(?::text[]::uuid[])",
                portfolio.value(),
                texts(starts.stream().map(StartToCome::projectId).toList()));
    }

    List<StartToCome> page(PortfolioId portfolio, UUID after, int most) {
        return sql.list(
                """
                select project_id, run_id, month, rank from start_to_come
                where portfolio_id = ? and project_id > ? order by project_id limit ?\
                """,
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
                row.getInt(4));
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
