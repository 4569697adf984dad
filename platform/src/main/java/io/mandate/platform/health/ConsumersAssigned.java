package io.mandate.platform.health;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * Started when every consumer has partitions; migrations are done before this can be asked. Time-boxed,
 * because a service must also start while Kafka is away, and a spare replica may get no partition.
 */
@Startup
@ApplicationScoped
class ConsumersAssigned implements HealthCheck {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration ANSWER = Duration.ofMillis(500);

    private final KafkaClientService kafka;
    private final Clock clock;
    private final Instant began;
    private volatile boolean done;

    ConsumersAssigned(KafkaClientService kafka, Clock clock) {
        this.kafka = kafka;
        this.clock = clock;
        this.began = clock.instant();
    }

    @Override
    public HealthCheckResponse call() {
        if (!done) {
            done = isOver() || kafka.getConsumerChannels().stream().allMatch(this::isAssigned);
        }
        return HealthCheckResponse.named("consumers").status(done).build();
    }

    private boolean isOver() {
        return clock.instant().isAfter(began.plus(LONGEST));
    }

    private boolean isAssigned(String channel) {
        return kafka.getConsumers(channel).stream()
                .noneMatch(
                        consumer ->
                                consumer.getAssignments()
                                        .ifNoItem()
                                        .after(ANSWER)
                                        .recoverWithItem(Set.of())
                                        .await()
                                        .atMost(ANSWER.multipliedBy(2))
                                        .isEmpty());
    }
}
