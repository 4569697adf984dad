package io.mandate.reporting.freshness;

import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.sql.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Remembers how far every partition has been taken; a partition has one taker, so nobody waits for nobody. */
@ApplicationScoped
public class Freshness {
    private static final String UPSERT =
            """
            insert into freshness as f (topic, partition, source, next_offset, last_event_time, last_received_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (topic, partition) do update set source = excluded.source,
                   next_offset = greatest(f.next_offset, excluded.next_offset),
                   last_event_time = greatest(f.last_event_time, excluded.last_event_time),
                   last_received_at = excluded.last_received_at
            """;

    private final Sql sql;
    private final Clock clock;

    Freshness(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Notes in the transaction of their effect, that these records have it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(ConsumerRecords<String, String> records) {
        var writes = new Writes();
        seen(records, writes);
        sql.run(writes);
    }

    /** Notes that all of these records are held, or had their effect before; a crash of the database may forget the last notes. */
    @Transactional
    public void seen(ConsumerRecords<String, String> records) {
        var writes = new Writes();
        writes.add("set local synchronous_commit = off");
        seen(records, writes);
        sql.run(writes);
    }

    private void seen(ConsumerRecords<String, String> records, Writes writes) {
        for (var partition : records.partitions()) {
            seen(partition, records.records(partition).getLast(), writes);
        }
    }

    private void seen(
            TopicPartition partition, ConsumerRecord<String, String> last, Writes writes) {
        writes.add(
                UPSERT,
                partition.topic(),
                partition.partition(),
                source(last),
                last.offset() + 1,
                time(last),
                clock.instant());
    }

    /** What is known about each topic that anything was taken from. */
    List<Taken> taken() {
        return sql.list(
                """
                select f.topic, f.partition, f.source, f.next_offset, f.last_event_time, f.last_received_at
                  from freshness f order by f.topic, f.partition""",
                Taken::of);
    }

    /** Events that cannot have their effect yet, per topic. */
    Map<String, Long> held() {
        return sql
                .list(
                        "select topic, count(*) from inbox_held group by topic",
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String source(ConsumerRecord<String, String> event) {
        var source = header(event, EventHeaders.SOURCE);
        return source == null ? "unknown" : source;
    }

    private static Instant time(ConsumerRecord<String, String> event) {
        var time = header(event, EventHeaders.TIME);
        try {
            return time == null ? Instant.ofEpochMilli(event.timestamp()) : Instant.parse(time);
        } catch (DateTimeParseException e) {
            return Instant.ofEpochMilli(event.timestamp());
        }
    }

    private static @Nullable String header(ConsumerRecord<String, String> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
