package io.mandate.portfolio.initiative;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.sql.Sql;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.ProjectStatus;
import io.mandate.portfolio.strategy.StrategyId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which goals projects serve because of an initiative. */
@ApplicationScoped
public class Undertakings {
    private final Sql sql;

    Undertakings(Sql sql) {
        this.sql = sql;
    }

    /** The goals of the initiative of each project of these offices that is in one of the strategy. */
    public Map<ProjectId, Set<String>> goals(StrategyId strategy, Collection<String> offices) {
        return sql
                .list(
                        """
                        select p.project_id, array_agg(g.goal)
                        from initiative_project p
                        join initiative_goal g using (strategy_id, initiative)
                        join candidate c on c.project_id = p.project_id
                        where p.strategy_id = ? and c.office = any(?)
                          and c.status in (%s)
                        group by p.project_id\
                        """
                                .formatted(ProjectStatus.choosableInSql()),
                        row ->
                                Map.entry(
                                        new ProjectId(row.getObject(1, UUID.class)),
                                        Set.of((String[]) row.getArray(2).getArray())),
                        strategy.value(),
                        offices.toArray(String[]::new))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
