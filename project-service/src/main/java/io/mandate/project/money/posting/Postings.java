package io.mandate.project.money.posting;

import io.mandate.platform.event.Causes;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import io.mandate.project.money.ledger.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All postings. */
@ApplicationScoped
public class Postings {
    private static final String READ = "select to_jsonb(c)::text from cost_posting c where ";

    private final Sql sql;
    private final Clock clock;

    Postings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Posting keep(PostingOrder order, Entries entries) {
        int lines = entries.posted() + entries.changed() + entries.unchanged() + order.suspended();
        var posting =
                new Posting(
                        order.id(),
                        order.office(),
                        order.project(),
                        order.system(),
                        order.name(),
                        order.sha256(),
                        lines,
                        entries.posted(),
                        entries.changed(),
                        entries.unchanged(),
                        order.suspended(),
                        clock.instant(),
                        Causes.current().actor());
        sql.update(
                "insert into cost_posting"
                        + " select * from json_populate_record(null::cost_posting, ?::json)",
                JsonRows.write(posting));
        return posting;
    }

    Optional<Posting> find(UUID id) {
        return sql.first(
                READ + "id = ? and " + ScopeTree.condition("c"),
                row -> JsonRows.read(row.getString(1), Posting.class),
                id);
    }

    /** Whoever may see it: a name is given once. */
    public Optional<Posting> named(String system, String name) {
        return sql.first(
                READ + "system = ? and name = ?",
                row -> JsonRows.read(row.getString(1), Posting.class),
                system,
                name);
    }

    List<Posting> after(ProjectId project, UUID after, int size) {
        return sql.list(
                READ + "project_id = ? and id > ? order by id limit ?",
                row -> JsonRows.read(row.getString(1), Posting.class),
                project.value(),
                after,
                size);
    }
}
