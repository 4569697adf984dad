package io.mandate.platform.stop;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * What happens between SIGTERM and the moment in which Quarkus begins to refuse requests: when that
 * comes, there is nobody left to be refused.
 */
@Readiness
@ApplicationScoped
class GentleStop implements HealthCheck {
    private static final int BEFORE_ALL_OTHERS = 1_000_000;
    private static final Duration DRAINING = Duration.ofSeconds(3);

    private final Guests guests = new Guests();
    private final Duration notice;

    GentleStop(@ConfigProperty(name = "mandate.stop.notice") Duration notice) {
        this.notice = notice;
    }

    void meet(@Observes Filters filters) {
        filters.register(guests::serve, BEFORE_ALL_OTHERS);
    }

    /** Quarkus waits for this to return, then for what is still under way. */
    void leave(@Observes ShutdownDelayInitiatedEvent asked) throws InterruptedException {
        guests.sayGoodbye();
        Thread.sleep(notice);
        guests.closeTheDoor();
        if (!guests.awaitNobody(DRAINING)) {
            guests.sendTheIdleAway();
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("stays").status(guests.areWelcome()).build();
    }
}
