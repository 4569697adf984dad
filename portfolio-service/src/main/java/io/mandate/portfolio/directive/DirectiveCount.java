package io.mandate.portfolio.directive;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.sql.StoredJson;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.directive.DirectiveRule.Previous;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Numbers what is asked of each project, whichever portfolio asks: a row per project, locked when it is written. */
@ApplicationScoped
class DirectiveCount {
    private final Sql sql;
    private final StoredJson json;

    DirectiveCount(Sql sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** The next number of each; rows are locked in the order of the ids, so that nobody waits in a circle. */
    Map<ProjectId, Long> next(Collection<Directive.Order> orders) {
        var sorted =
                orders.stream()
                        .sorted((one, other) -> one.projectId().compareTo(other.projectId()))
                        .toList();
        return sql
                .list(
                        """
                        insert into directed_project (project_id, office, sequence)
                        select p::uuid, o, 1 from unnest(?::text[], ?::text[]) as asked(p, o)
                        order by p
                        on conflict (project_id) do update
                        set sequence = directed_project.sequence + 1, office = excluded.office
                        returning project_id, sequence\
                        """,
                        row ->
                                Map.entry(
                                        new ProjectId(row.getObject(1, UUID.class)),
                                        row.getLong(2)),
                        texts(sorted.stream().map(order -> order.projectId().toString()).toList()),
                        texts(sorted.stream().map(Directive.Order::office).toList()))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The last directive to each of the projects that ever got one. */
    Map<ProjectId, Previous> latest(Collection<ProjectId> projects) {
        var result = new HashMap<ProjectId, Previous>();
        sql.list(
                        """
                        select d.project_id, d.kind, d.answer from directed_project p
                        join directive d using (project_id, sequence)
                        where p.project_id = any(?::text[]::uuid[])\
                        """,
                        row ->
                                Map.entry(
                                        new ProjectId(row.getObject(1, UUID.class)),
                                        new Previous(
                                                DirectiveKind.valueOf(row.getString(2)),
                                                answer(row.getString(3)))),
                        texts(projects.stream().map(ProjectId::toString).toList()))
                .forEach(entry -> result.put(entry.getKey(), entry.getValue()));
        return result;
    }

    private @Nullable DirectiveAnswer answer(@Nullable String text) {
        return text == null ? null : json.read(text, DirectiveAnswer.class);
    }

    private static Object texts(List<String> values) {
        return values.toArray(String[]::new);
    }
}
