package io.mandate.platform.health;

import io.mandate.platform.outbox.OutboxBacklog;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.health.api.HealthGroup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jspecify.annotations.Nullable;

/** What a dashboard wants to know and a probe must not act on: Kafka, the backlog, dead letters. */
@HealthGroup("ops")
@ApplicationScoped
class Operations implements HealthCheck {
    private static final int PATIENCE_MILLIS = 2_000;
    private static final Duration STALE = Duration.ofSeconds(60);

    private final Map<String, Object> settings;
    private final OutboxBacklog backlog;
    private final HeldCounts held;
    private @Nullable Admin admin;

    Operations(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            OutboxBacklog backlog,
            HeldCounts held) {
        this.settings = new HashMap<>(broker);
        this.backlog = backlog;
        this.held = held;
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 2);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    }

    @Override
    public HealthCheckResponse call() {
        var reachable = isKafkaReachable();
        var oldest = backlog.oldestAge();
        return HealthCheckResponse.named("events")
                .status(reachable && oldest.compareTo(STALE) < 0 && held.dead() == 0)
                .withData("kafkaReachable", reachable)
                .withData("outboxPending", backlog.pending())
                .withData("oldestUnsentSeconds", oldest.toSeconds())
                .withData("deadLetters", held.dead())
                .withData("held", held.waiting())
                .withData("oldestHeldSeconds", held.oldestAge().toSeconds())
                .build();
    }

    private synchronized boolean isKafkaReachable() {
        try {
            if (admin == null) {
                admin = Admin.create(settings);
            }
            admin.describeCluster().clusterId().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @PreDestroy
    void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
