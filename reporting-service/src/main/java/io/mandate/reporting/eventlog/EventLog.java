package io.mandate.reporting.eventlog;

import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.sql.Writes;
import io.mandate.platform.web.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps every event and hands them out in an order in which none can appear behind a reader's back. */
@ApplicationScoped
public class EventLog {
    private static final String INSERT =
            """
            insert into event_log (received_at, event_id, topic, type, source, subject, sequence, time, effective_on,
                   office, correlation_id, causation_id, actor, origin, traceparent, data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as json))
            """;

    /** Below the oldest running transaction nothing can be added any more. */
    private static final String FEED =
            """
            select e.* from event_log e
             where (e.tx, e.id) > (cast(? as xid8), ?)
               and e.tx < pg_snapshot_xmin(pg_current_snapshot())
               and (cast(? as text) is null or e.type = ?)
               and (cast(? as text) is null or e.subject = ?)
               and\s"""
                    + ScopeTree.condition("e")
                    + " order by e.tx, e.id limit ?";

    private static final String OUTLINE =
            "select e.event_id, e.causation_id, e.source, e.subject, e.sequence, e.time, "
                    + ScopeTree.condition("e")
                    + " as visible from event_log e where e.correlation_id = ?";

    private static final String OF_CHAIN =
            "select e.* from event_log e where e.correlation_id = ? and e.event_id = any(?) and "
                    + ScopeTree.condition("e");

    private final Sql sql;
    private final Clock clock;

    EventLog(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An event and its place in the feed. */
    record Entry(LoggedEvent event, String tx, long id) {
        Cursor position() {
            return Cursor.of(tx, id);
        }
    }

    /** What a reader of the feed asks for; null asks for everything. */
    record Filter(@Nullable String type, @Nullable String subject) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<IncomingEvent> events) {
        var writes = new Writes();
        var now = clock.instant();
        events.forEach(event -> append(event, now, writes));
        sql.run(writes);
    }

    private static void append(IncomingEvent event, Instant now, Writes writes) {
        writes.add(
                INSERT,
                now,
                event.id(),
                event.topic(),
                event.type(),
                event.source(),
                event.subject(),
                event.sequence(),
                event.time(),
                event.effectiveOn(),
                event.office(),
                event.correlationId(),
                event.causationId(),
                event.actor(),
                event.origin(),
                event.traceparent(),
                event.data().toString());
    }

    List<Entry> after(String tx, long id, Filter filter, int limit) {
        return sql.list(
                FEED,
                row -> new Entry(event(row), row.getString("tx"), row.getLong("id")),
                tx,
                id,
                filter.type(),
                filter.type(),
                filter.subject(),
                filter.subject(),
                limit);
    }

    /** What puts all events of a chain in order, and whether the caller may see them, at one moment. */
    public List<EventOutline> outlineOfChain(String correlationId) {
        return sql.list(OUTLINE, EventOutline::of, correlationId);
    }

    /** These events of a chain by id, of those that the caller may see. */
    public Map<String, LoggedEvent> ofChain(String correlationId, Collection<String> ids) {
        var texts = ids.toArray(String[]::new);
        return sql.list(OF_CHAIN, EventLog::event, correlationId, texts).stream()
                .collect(Collectors.toMap(LoggedEvent::id, Function.identity(), (a, _) -> a));
    }

    private static LoggedEvent event(ResultSet row) throws SQLException {
        return new LoggedEvent(
                row.getString("event_id"),
                row.getString("type"),
                row.getString("source"),
                row.getString("subject"),
                row.getLong("sequence"),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("office"),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("actor"),
                row.getString("origin"),
                row.getString("data"));
    }
}
