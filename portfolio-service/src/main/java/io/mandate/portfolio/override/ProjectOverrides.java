package io.mandate.portfolio.override;

import static io.mandate.portfolio.PortfolioProblem.OVERRIDE_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.sql.Sql.RowReader;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.override.ProjectOverride.OverrideState;
import io.mandate.portfolio.portfolio.PortfolioId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The overrides of all portfolios, one per project; the portfolio's row guards them. Who may see the portfolio may see them. */
@ApplicationScoped
public class ProjectOverrides {
    private static final String READ =
            """
            select portfolio_id, project_id, rank, reason, until, decided_by, decided_at, version
            from rank_override where portfolio_id = ?\
            """;

    private final Sql sql;

    ProjectOverrides(Sql sql) {
        this.sql = sql;
    }

    /** A portfolio whose overrides have perhaps expired, and its office. */
    record Expiring(PortfolioId portfolio, String office) {}

    Optional<ProjectOverride> find(PortfolioId portfolio, ProjectId project, LocalDate today) {
        return sql.first(
                READ + " and project_id = ?", row(today), portfolio.value(), project.value());
    }

    ProjectOverride require(PortfolioId portfolio, ProjectId project, LocalDate today) {
        return find(portfolio, project, today)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        OVERRIDE_NOT_FOUND,
                                        "Portfolio %s overrides no rank of %s"
                                                .formatted(portfolio, project)));
    }

    /** Those whose last day is not over, by rank. */
    public List<ProjectOverride> inForce(PortfolioId portfolio, LocalDate today) {
        return sql.list(
                READ + " and until >= ? order by rank", row(today), portfolio.value(), today);
    }

    /** Expired ones as well, by project. */
    List<ProjectOverride> page(PortfolioId portfolio, LocalDate today, UUID after, int most) {
        return sql.list(
                READ + " and project_id > ? order by project_id limit ?",
                row(today),
                portfolio.value(),
                after,
                most);
    }

    /** Portfolios with an override that ends before the day and has not been taken back, by id. */
    List<Expiring> before(LocalDate day, UUID after, int most) {
        return sql.list(
                """
                select distinct portfolio_id, office from rank_override
                where until < ? and not taken_back and portfolio_id > ? order by portfolio_id limit ?\
                """,
                row ->
                        new Expiring(
                                new PortfolioId(row.getObject(1, UUID.class)), row.getString(2)),
                day,
                after,
                most);
    }

    /** Those that have expired and have not been taken back; the caller takes them back. */
    List<ProjectOverride> takeBack(PortfolioId portfolio, LocalDate today) {
        return sql.list(
                """
                update rank_override set taken_back = true
                where portfolio_id = ? and until < ? and not taken_back
                returning portfolio_id, project_id, rank, reason, until, decided_by, decided_at, version\
                """,
                row(today),
                portfolio.value(),
                today);
    }

    void put(ProjectOverride override, String office) {
        var decided = override.decided();
        sql.update(
                """
                insert into rank_override (portfolio_id, project_id, office, rank, reason, until,
                                           decided_by, decided_at, taken_back, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, false, ?)
                on conflict (portfolio_id, project_id)
                do update set rank = excluded.rank, reason = excluded.reason, until = excluded.until,
                              decided_by = excluded.decided_by, decided_at = excluded.decided_at,
                              taken_back = false, version = excluded.version\
                """,
                override.portfolioId().value(),
                override.projectId().value(),
                office,
                decided.rank(),
                decided.reason(),
                decided.until(),
                override.decidedBy(),
                override.decidedAt(),
                override.version());
    }

    void remove(ProjectOverride override) {
        sql.update(
                "delete from rank_override where portfolio_id = ? and project_id = ?",
                override.portfolioId().value(),
                override.projectId().value());
    }

    private static RowReader<ProjectOverride> row(LocalDate today) {
        return row -> {
            var until = row.getObject(5, LocalDate.class);
            return new ProjectOverride(
                    new PortfolioId(row.getObject(1, UUID.class)),
                    new ProjectId(row.getObject(2, UUID.class)),
                    new OverrideRequest(row.getInt(3), row.getString(4), until),
                    row.getString(6),
                    row.getObject(7, OffsetDateTime.class).toInstant(),
                    OverrideState.on(today, until),
                    row.getLong(8));
        };
    }
}
