package io.mandate.platform.health;

import io.mandate.platform.outbox.SidePool;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How many foreign records wait for a predecessor, how many for a person, and since when. */
@Singleton
class HeldCounts {
    private static final Logger LOG = Logger.getLogger(HeldCounts.class);
    private static final String LOOK =
            "select count(*) filter (where error is null), count(*) filter (where error is not null),"
                    + " min(held_at) from inbox_held";

    private final SidePool pool;
    private final Clock clock;
    private volatile Seen seen = new Seen(0, 0, null);

    HeldCounts(SidePool pool, Clock clock, MeterRegistry metrics) {
        this.pool = pool;
        this.clock = clock;
        Gauge.builder("inbox.held", this::waiting).strongReference(true).register(metrics);
        Gauge.builder("inbox.dead", this::dead).strongReference(true).register(metrics);
        Gauge.builder("inbox.oldest.held.age", () -> oldestAge().toMillis() / 1_000.0)
                .baseUnit("seconds")
                .strongReference(true)
                .register(metrics);
    }

    @Scheduled(every = "5s", skipExecutionIf = ApplicationNotRunning.class)
    void look() {
        try (var connection = pool.connection();
                var statement = connection.prepareStatement(LOOK);
                var row = statement.executeQuery()) {
            row.next();
            var oldest = row.getObject(3, OffsetDateTime.class);
            seen =
                    new Seen(
                            row.getLong(1),
                            row.getLong(2),
                            oldest == null ? null : oldest.toInstant());
        } catch (SQLException e) {
            LOG.warnf("The held events cannot be counted: %s", e.getMessage());
        }
    }

    long waiting() {
        return seen.waiting;
    }

    long dead() {
        return seen.dead;
    }

    Duration oldestAge() {
        var oldest = seen.oldest;
        return oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
    }

    private record Seen(long waiting, long dead, @Nullable Instant oldest) {}
}
