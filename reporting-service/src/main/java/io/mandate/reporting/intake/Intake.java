package io.mandate.reporting.intake;

import io.mandate.platform.event.EventHandler;
import io.mandate.platform.event.Inbox;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.sql.Writes;
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
    private final Sql sql;

    Intake(
            Inbox inbox,
            EventLog log,
            Freshness freshness,
            @All List<Projection> projections,
            Sql sql) {
        this.inbox = inbox;
        this.log = log;
        this.freshness = freshness;
        this.projections = projections;
        this.sql = sql;
    }

    void take(ConsumerRecords<String, String> records) {
        var poll = new Poll(records);
        inbox.consume(CONSUMER, records, EventHandler.together(poll::take));
        poll.end();
    }

    /** Its events, and the note of how far the topics are taken: with their effect where they had it together. */
    private final class Poll {
        private final ConsumerRecords<String, String> records;
        private int attempts;
        private boolean noted;
        private boolean ended;

        Poll(ConsumerRecords<String, String> records) {
            this.records = records;
        }

        void take(List<IncomingEvent> events) {
            attempts++;
            Intake.this.take(events);
            // once it has failed, a note must not spoil the events a second time
            if (attempts == 1 && !ended) {
                freshness.note(records);
                noted = true;
            }
        }

        /** What is replayed later is no longer of this poll. */
        void end() {
            ended = true;
            if (!noted || attempts > 1) {
                noteAfterwards();
            }
        }

        private void noteAfterwards() {
            try {
                freshness.seen(records);
            } catch (RuntimeException e) {
                // The events have had their effect; the next poll notes them too.
                LOG.warn("Could not note how far the topics are taken", e);
            }
        }
    }

    private void take(List<IncomingEvent> events) {
        log.append(events);
        for (var projection : projections) {
            var writes = new Writes();
            events.forEach(event -> projection.take(event, writes));
            sql.run(writes);
        }
    }
}
