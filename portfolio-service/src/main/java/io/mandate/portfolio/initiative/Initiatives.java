package io.mandate.portfolio.initiative;

import static io.mandate.portfolio.PortfolioProblem.INITIATIVE_NOT_FOUND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.platform.event.AggregateState;
import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.strategy.StrategyId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The initiatives of all strategies. Who may see the strategy may see them. */
@ApplicationScoped
class Initiatives {
    private static final String ALL =
            """
            select i.strategy_id, i.code, i.version, jsonb_build_object('name', i.name,
              'goals', coalesce((select jsonb_agg(jsonb_build_object('goal', g.goal, 'share', g.share) order by g.goal)
                from initiative_goal g where g.strategy_id = i.strategy_id and g.initiative = i.code), '[]'),
              'projects', coalesce((select jsonb_agg(p.project_id order by p.project_id)
                from initiative_project p where p.strategy_id = i.strategy_id and p.initiative = i.code), '[]')),
              s.sequence, s.office
            from initiative i join strategy s on s.id = i.strategy_id\
            """;
    private static final String READ = ALL + " where i.strategy_id = ?";

    private final Sql sql;
    private final ObjectMapper json;

    Initiatives(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Initiative> find(StrategyId strategy, String code) {
        return sql.first(READ + " and i.code = ?", this::row, strategy.value(), code);
    }

    Initiative require(StrategyId strategy, String code) {
        return find(strategy, code)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        INITIATIVE_NOT_FOUND,
                                        "Strategy %s has no initiative %s"
                                                .formatted(strategy, code)));
    }

    List<Initiative> page(StrategyId strategy, String after, int size) {
        return sql.list(
                READ + " and i.code > ? order by i.code limit ?",
                this::row,
                strategy.value(),
                after,
                size);
    }

    /** What those of these strategies with these codes, in pairs, are at present. */
    List<AggregateState> states(String[] strategies, String[] codes) {
        return sql.list(
                ALL
                        + " join unnest(?::uuid[], ?::text[]) as wanted(strategy, code)"
                        + " on i.strategy_id = wanted.strategy and i.code = wanted.code",
                row -> InitiativeState.of(row.getLong(5), row.getString(6), row(row)),
                strategies,
                codes);
    }

    /** The other initiatives of the strategy in which some of these projects are. */
    Map<ProjectId, String> elsewhere(Initiative initiative) {
        return sql
                .list(
                        """
                        select project_id, initiative from initiative_project
                        where strategy_id = ? and initiative <> ? and project_id = any(cast(? as uuid[]))\
                        """,
                        row ->
                                Map.entry(
                                        new ProjectId(row.getObject(1, UUID.class)),
                                        row.getString(2)),
                        initiative.strategyId().value(),
                        initiative.code(),
                        projects(initiative))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(Initiative initiative, String office) {
        sql.update(
                "insert into initiative (strategy_id, code, office, name, version) values (?, ?, ?, ?, ?)",
                initiative.strategyId().value(),
                initiative.code(),
                office,
                initiative.stated().name(),
                initiative.version());
        link(initiative);
    }

    /** Takes it over from the version before. */
    void change(Initiative initiative) {
        int rows =
                sql.update(
                        "update initiative set name = ?, version = ?"
                                + " where strategy_id = ? and code = ? and version = ?",
                        initiative.stated().name(),
                        initiative.version(),
                        initiative.strategyId().value(),
                        initiative.code(),
                        initiative.version() - 1);
        if (rows == 0) {
            throw new ProblemException(
                    CommonProblem.CHANGED_MEANWHILE, "The initiative was changed meanwhile");
        }
        unlink("initiative_goal", initiative);
        unlink("initiative_project", initiative);
        link(initiative);
    }

    void remove(Initiative initiative) {
        sql.update(
                "delete from initiative where strategy_id = ? and code = ?",
                initiative.strategyId().value(),
                initiative.code());
    }

    private void unlink(String table, Initiative initiative) {
        sql.update(
                "delete from " + table + " where strategy_id = ? and initiative = ?",
                initiative.strategyId().value(),
                initiative.code());
    }

    private void link(Initiative initiative) {
        sql.update(
                """
                insert into initiative_goal (strategy_id, initiative, goal, share)
                select ?, ?, g ->> 'goal', (g ->> 'share')::numeric
                from jsonb_array_elements(cast(? as jsonb)) g\
                """,
                initiative.strategyId().value(),
                initiative.code(),
                write(initiative.stated().goals()));
        sql.update(
                """
                insert into initiative_project (strategy_id, initiative, project_id)
                select ?, ?, p from unnest(cast(? as uuid[])) p\
                """,
                initiative.strategyId().value(),
                initiative.code(),
                projects(initiative));
    }

    private static String[] projects(Initiative initiative) {
        return initiative.stated().projects().stream()
                .map(ProjectId::toString)
                .toArray(String[]::new);
    }

    private Initiative row(ResultSet row) throws SQLException {
        return new Initiative(
                new StrategyId(row.getObject(1, UUID.class)),
                row.getString(2),
                read(row.getString(4)).sorted(),
                row.getLong(3));
    }

    private InitiativeRequest read(String text) {
        try {
            return json.readValue(text, InitiativeRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored initiative cannot be read", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
