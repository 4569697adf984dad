package io.mandate.platform.order;

import io.mandate.platform.event.EventHandler;
import io.mandate.platform.event.Inbox;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.sql.Sql;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Gives records to the real inbox as a consumer of any name, and tells which numbers had their effect. */
@ApplicationScoped
@Unremovable
public class Reading {
    private final Inbox inbox;
    private final Sql sql;

    Reading(Inbox inbox, Sql sql) {
        this.inbox = inbox;
        this.sql = sql;
    }

    /** One poll's records. */
    public void poll(String consumer, List<ConsumerRecord<String, String>> records) {
        poll(consumer, records, _ -> {});
    }

    /** One poll's records, with something that may go wrong after each effect. */
    public void poll(String consumer, List<ConsumerRecord<String, String>> records, Mishap mishap) {
        handle(consumer, records, event -> take(consumer, event, mishap));
    }

    /** The same for a consumer that lets all events of a transaction have their effect at its end. */
    public void pollTogether(
            String consumer, List<ConsumerRecord<String, String>> records, Mishap mishap) {
        handle(
                consumer,
                records,
                EventHandler.together(
                        events -> events.forEach(event -> take(consumer, event, mishap))));
    }

    /** One poll's records for any handler. */
    public void handle(
            String consumer, List<ConsumerRecord<String, String>> records, EventHandler handler) {
        var byPartition = new LinkedHashMap<TopicPartition, List<ConsumerRecord<String, String>>>();
        for (var record : records) {
            byPartition
                    .computeIfAbsent(
                            new TopicPartition(record.topic(), record.partition()),
                            _ -> new ArrayList<>())
                    .add(record);
        }
        inbox.consume(consumer, new ConsumerRecords<>(byPartition, Map.of()), handler);
    }

    private void take(String consumer, IncomingEvent event, Mishap mishap) {
        note(consumer, event);
        mishap.after(event);
    }

    /** What a test lets happen inside the transaction of an effect. */
    @FunctionalInterface
    public interface Mishap {
        void after(IncomingEvent event);
    }

    private void note(String consumer, IncomingEvent event) {
        sql.update(
                "insert into delivery (subject, sequence, type, correlation_id, actor)"
                        + " values (?, ?, ?, ?, ?)",
                event.subject(),
                event.sequence(),
                event.type(),
                event.correlationId(),
                consumer);
    }

    /** The numbers of each subject in the order in which they had their effect. */
    public Map<String, List<Long>> effects(String consumer) {
        var found = new TreeMap<String, List<Long>>();
        sql.list(
                        "select subject, sequence from delivery where actor = ? order by id",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        consumer)
                .forEach(
                        each ->
                                found.computeIfAbsent(each.getKey(), _ -> new ArrayList<>())
                                        .add(each.getValue()));
        return found;
    }

    /** Where the consumer stands with each key. */
    public Map<String, Long> positions(String consumer) {
        var found = new TreeMap<String, Long>();
        sql.list(
                        "select key, sequence from inbox_position where consumer = ?",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        consumer)
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    /** Records that wait for another or for a person. */
    public int held(String consumer) {
        return sql.list("select 1 from inbox_held where consumer = ?", _ -> 1, consumer).size();
    }
}
