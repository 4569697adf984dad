package io.mandate.platform.health;

import io.mandate.platform.outbox.OutboxRelay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while the relay's thread beats; no database and no Kafka is asked. */
@Liveness
@ApplicationScoped
class RelayBeats implements HealthCheck {
    private static final Duration DEAD = Duration.ofSeconds(60);

    private final OutboxRelay relay;

    RelayBeats(OutboxRelay relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("relay")
                .status(relay.sinceLastBeat().compareTo(DEAD) < 0)
                .build();
    }
}
