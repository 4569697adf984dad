package io.mandate.reporting.naming;

import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.sql.Writes;
import io.mandate.reporting.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps what each id is called today; a report about yesterday uses today's names. */
@ApplicationScoped
public class Names implements Projection {
    private static final String UPSERT =
            """
            insert into known_name (kind, subject, name, office) values (?, ?, ?, ?)
            on conflict (kind, subject) do update set name = excluded.name, office = excluded.office
            where (known_name.name, known_name.office) is distinct from (excluded.name, excluded.office)
            """;

    private final Sql sql;

    Names(Sql sql) {
        this.sql = sql;
    }

    /** What this reads of an event that carries a name. */
    record Named(String name) {}

    @Override
    public void take(IncomingEvent event, Writes writes) {
        switch (event.type()) {
            case "mandate.project.proposed.v1", "mandate.project.revised.v1" ->
                    keep("project", event, writes);
            case "mandate.portfolio.portfolio-changed.v1" -> keep("portfolio", event, writes);
            case "mandate.portfolio.strategy-changed.v1" -> keep("strategy", event, writes);
            case "mandate.portfolio.office-changed.v1" -> keep("office", event, writes);
            default -> {}
        }
    }

    /** The names of these ids, whatever they belong to; what is unknown or foreign has none. */
    public Map<String, String> of(Collection<String> subjects) {
        return sql
                .list(
                        "select n.subject, min(n.name) from known_name n where n.subject = any(?) and "
                                + ScopeTree.condition("n")
                                + " group by n.subject",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        (Object) subjects.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Map<String, String> ofOffices() {
        return sql
                .list(
                        "select subject, name from known_name where kind = 'office'",
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void keep(String kind, IncomingEvent event, Writes writes) {
        var office = event.office() == null ? "" : event.office();
        writes.upsert(
                List.of(kind, event.subject()),
                UPSERT,
                kind,
                event.subject(),
                event.as(Named.class).name(),
                office);
    }
}
