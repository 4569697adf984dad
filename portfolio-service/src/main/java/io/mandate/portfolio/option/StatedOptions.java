package io.mandate.portfolio.option;

import static io.mandate.portfolio.PortfolioProblem.OPTIONS_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.sql.StoredJson;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.portfolio.PortfolioId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The options of all portfolios. Who may see the portfolio may see them. */
@ApplicationScoped
public class StatedOptions {
    private static final String READ =
            "select portfolio_id, project_id, stated, version from project_options where portfolio_id = ?";

    private final Sql sql;
    private final StoredJson json;

    StatedOptions(Sql sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** What a portfolio states, by project. */
    public Map<ProjectId, OptionsRequest> of(PortfolioId portfolio) {
        return sql.list(READ, this::row, portfolio.value()).stream()
                .collect(Collectors.toMap(ProjectOptions::projectId, ProjectOptions::stated));
    }

    Optional<ProjectOptions> find(PortfolioId portfolio, ProjectId project) {
        return sql.first(
                READ + " and project_id = ?", this::row, portfolio.value(), project.value());
    }

    ProjectOptions require(PortfolioId portfolio, ProjectId project) {
        return find(portfolio, project)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        OPTIONS_NOT_FOUND,
                                        "Portfolio %s states no options of %s"
                                                .formatted(portfolio, project)));
    }

    List<ProjectOptions> page(PortfolioId portfolio, UUID after, int size) {
        return sql.list(
                READ + " and project_id > ? order by project_id limit ?",
                this::row,
                portfolio.value(),
                after,
                size);
    }

    /** Whoever calls it has locked the portfolio. */
    void put(ProjectOptions options, String office) {
        sql.update(
                """
                insert into project_options (portfolio_id, project_id, office, stated, version)
                values (?, ?, ?, cast(? as jsonb), ?)
                on conflict (portfolio_id, project_id)
                do update set stated = excluded.stated, version = excluded.version\
                """,
                options.portfolioId().value(),
                options.projectId().value(),
                office,
                json.write(options.stated()),
                options.version());
    }

    void remove(ProjectOptions options) {
        sql.update(
                "delete from project_options where portfolio_id = ? and project_id = ?",
                options.portfolioId().value(),
                options.projectId().value());
    }

    private ProjectOptions row(ResultSet row) throws SQLException {
        return new ProjectOptions(
                new PortfolioId(row.getObject(1, UUID.class)),
                new ProjectId(row.getObject(2, UUID.class)),
                json.read(row.getString(3), OptionsRequest.class),
                row.getLong(4));
    }
}
