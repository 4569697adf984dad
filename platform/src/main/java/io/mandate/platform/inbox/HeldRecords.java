package io.mandate.platform.inbox;

import com.fasterxml.uuid.Generators;
import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.outbox.HeaderText;
import io.mandate.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of records that could not have their effect yet. */
@ApplicationScoped
class HeldRecords {
    private static final String THE_SUBSCRIPTION =
            " from inbox_held where consumer = ? and topic = ?";
    private static final String INSERT =
            "insert into inbox_held (id, consumer, topic, key, sequence, kafka_partition,"
                    + " kafka_offset, event_id, type, headers, payload, held_at, error, attempts)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String DUE =
            "select h.key from inbox_held h left join inbox_position p"
                    + " on (p.consumer, p.topic, p.key) = (h.consumer, h.topic, h.key)"
                    + " where h.consumer = ? and h.topic = ? and h.error is null"
                    + " and h.sequence = coalesce(p.sequence, 0) + 1";

    private final Sql sql;
    private final Clock clock;

    HeldRecords(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Holds a record; with an error it is a dead letter. Says whether it was not held already. */
    boolean hold(Subscription to, RawRecord raw, @Nullable String error) {
        return sql.update(
                        INSERT,
                        Generators.timeBasedEpochGenerator().generate(),
                        to.consumer(),
                        to.topic(),
                        raw.key(),
                        raw.sequence(),
                        raw.partition(),
                        raw.offset(),
                        raw.headers().get(EventHeaders.ID),
                        raw.headers().get(EventHeaders.TYPE),
                        HeaderText.write(raw.headers()),
                        raw.payload(),
                        clock.instant(),
                        error,
                        error == null ? 0 : 1)
                == 1;
    }

    /** The lowest number held per key; a number just above the position is a dead letter. */
    Map<String, Long> lowest(Subscription of, Collection<String> keys) {
        var found = new HashMap<String, Long>();
        sql.list(
                        "select key, min(sequence)"
                                + THE_SUBSCRIPTION
                                + " and key = any(?) and sequence is not null group by key",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        of.consumer(),
                        of.topic(),
                        keys.toArray(String[]::new))
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    /** The record with this number, unless it is a dead letter. */
    Optional<HeldRecord> waiting(Subscription of, String key, long sequence) {
        return sql.first(
                "select *"
                        + THE_SUBSCRIPTION
                        + " and key = ? and sequence = ? and error is null for update",
                this::read,
                of.consumer(),
                of.topic(),
                key,
                sequence);
    }

    /** Keys whose next record is here and has no error: somebody asked for a replay. */
    List<String> due(Subscription of) {
        return sql.list(DUE, row -> row.getString(1), of.consumer(), of.topic());
    }

    List<HeldRecord> dead(@Nullable UUID after, int limit) {
        return sql.list(
                "select * from inbox_held where error is not null and id > ? order by id limit ?",
                this::read,
                after == null ? new UUID(0, 0) : after,
                limit);
    }

    Optional<HeldRecord> find(UUID id) {
        return sql.first("select * from inbox_held where id = ?", this::read, id);
    }

    void mark(UUID id, String error) {
        sql.update(
                "update inbox_held set error = ?, attempts = attempts + 1 where id = ?", error, id);
    }

    void unmark(UUID id) {
        sql.update("update inbox_held set error = null where id = ?", id);
    }

    boolean remove(UUID id) {
        return sql.update("delete from inbox_held where id = ?", id) == 1;
    }

    private HeldRecord read(ResultSet row) throws SQLException {
        return new HeldRecord(
                row.getObject("id", UUID.class),
                new Subscription(row.getString("consumer"), row.getString("topic")),
                new RawRecord(
                        row.getString("topic"),
                        row.getString("key"),
                        row.getInt("kafka_partition"),
                        row.getLong("kafka_offset"),
                        HeaderText.read(row.getString("headers")),
                        row.getString("payload")),
                row.getObject("held_at", OffsetDateTime.class).toInstant(),
                row.getString("error"),
                row.getInt("attempts"));
    }
}
