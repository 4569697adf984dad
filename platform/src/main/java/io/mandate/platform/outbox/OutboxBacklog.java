package io.mandate.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much waits to be sent, since when, and how long sending took: for metrics and health. */
@Singleton
public class OutboxBacklog {
    static final String LOOK =
            "select (select count(*) from (select 1 from outbox limit 100000) waiting), min(recorded_at)"
                    + " from outbox_bucket b cross join lateral (select recorded_at from outbox"
                    + " where bucket = b.bucket order by id limit 1) oldest";

    private final Clock clock;
    private final Timer latency;
    private volatile Seen seen = new Seen(0, null);

    OutboxBacklog(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        this.latency =
                Timer.builder("outbox.publish.latency")
                        .description("From recording a fact to Kafka's acknowledgement")
                        .publishPercentileHistogram()
                        .register(metrics);
        Gauge.builder("outbox.pending", () -> seen.count).strongReference(true).register(metrics);
        Gauge.builder("outbox.oldest.age", () -> oldestAge().toMillis() / 1_000.0)
                .baseUnit("seconds")
                .strongReference(true)
                .register(metrics);
    }

    /** Records that wait; counted up to 100,000. */
    public long pending() {
        return seen.count;
    }

    /** The age of the oldest record that waits; zero when none does. */
    public Duration oldestAge() {
        var oldest = seen.oldest;
        return oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
    }

    void look(SidePool pool) throws SQLException {
        try (var connection = pool.connection();
                var statement = connection.prepareStatement(LOOK);
                var row = statement.executeQuery()) {
            row.next();
            var oldest = row.getObject(2, OffsetDateTime.class);
            seen = new Seen(row.getLong(1), oldest == null ? null : oldest.toInstant());
        }
    }

    void published(List<StoredRecord> records, Collection<Long> sent) {
        var now = clock.instant();
        records.stream()
                .filter(record -> sent.contains(record.id()))
                .forEach(record -> latency.record(Duration.between(record.recordedAt(), now)));
    }

    private record Seen(long count, @Nullable Instant oldest) {}
}
