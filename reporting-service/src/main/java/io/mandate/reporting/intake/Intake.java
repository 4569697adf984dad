package io.mandate.reporting.intake;

import io.mandate.platform.event.Inbox;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.reporting.Projection;
import io.mandate.reporting.eventlog.EventLog;
import io.mandate.reporting.freshness.Freshness;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/** Gives every event to the log and to all read tables, exactly once and in order per subject. */
@ApplicationScoped
class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final String CONSUMER = "reporting-service";

    private final Inbox inbox;
    private final EventLog log;
    private final Freshness freshness;
    private final List<Projection> projections;

    Intake(Inbox inbox, EventLog log, Freshness freshness, @All List<Projection> projections) {
        this.inbox = inbox;
        this.log = log;
        this.freshness = freshness;
        this.projections = projections;
    }

    void take(ConsumerRecords<String, String> records) {
        inbox.consume(CONSUMER, records, this::take);
        try {
            freshness.seen(records);
        } catch (RuntimeException e) {
            // The events have had their effect; the next poll notes them too.
            LOG.warn("Could not note how far the topics are taken", e);
        }
    }

    private void take(IncomingEvent event) {
        log.append(event);
        projections.forEach(projection -> projection.take(event));
    }
}
