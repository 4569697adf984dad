package io.mandate.platform.event;

import io.mandate.platform.sql.Sql;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The consumer of the tests: it notes what it got, and fails where a test says so. */
@ApplicationScoped
public class DeliveryConsumer {
    public static final String TOPIC = "mandate.project.events.v1";
    public static final String DELIVERED = "mandate.project.delivered.v1";
    public static final String ORDERED = "mandate.project.ordered.v1";
    public static final String CONSUMER = "platform-service";
    private static final Map<String, Supplier<RuntimeException>> FAULTS = new ConcurrentHashMap<>();

    private final Inbox inbox;
    private final Sql sql;
    private final Depot depot;

    DeliveryConsumer(Inbox inbox, Sql sql, Depot depot) {
        this.inbox = inbox;
        this.sql = sql;
        this.depot = depot;
    }

    /** From now on an event of this subject with this number fails after its effect. */
    public static void fail(String subject, long sequence, Supplier<RuntimeException> fault) {
        FAULTS.put(subject + sequence, fault);
    }

    public static void heal(String subject, long sequence) {
        FAULTS.remove(subject + sequence);
    }

    @Incoming("project-events")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.consume(CONSUMER, records, this::take);
    }

    void take(IncomingEvent event) {
        switch (event.type()) {
            case DELIVERED -> note(event);
            case ORDERED -> depot.move(depot.open(), event.as(Ordered.class).to());
            default -> {}
        }
    }

    private void note(IncomingEvent event) {
        sql.update(
                "insert into delivery (subject, sequence, type, correlation_id, causation_id,"
                        + " actor, trace) values (?, ?, ?, ?, ?, ?, ?)",
                event.subject(),
                event.sequence(),
                event.type(),
                Causes.current().correlationId(),
                Causes.current().causationId(),
                Causes.current().actor(),
                Traceparent.current());
        var fault = FAULTS.get(event.subject() + event.sequence());
        var failure = fault == null ? null : fault.get();
        if (failure != null) {
            throw failure;
        }
    }

    /** The numbers that had their effect, in the order in which they had it. */
    public List<Long> effects(String subject) {
        return sql.list(
                "select sequence from delivery where subject = ? order by id",
                row -> row.getLong(1),
                subject);
    }

    record Ordered(String to) {}
}
