package io.mandate.platform.health;

import io.mandate.platform.outbox.SidePool;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the service's own database answers within a second. */
@Readiness
@ApplicationScoped
class DatabaseAnswers implements HealthCheck {
    private final SidePool pool;

    DatabaseAnswers(SidePool pool) {
        this.pool = pool;
    }

    /** Asked on another thread, because a driver that waits cannot be told to stop. */
    @Override
    public HealthCheckResponse call() {
        var answered =
                CompletableFuture.supplyAsync(this::answers, Thread::startVirtualThread)
                        .completeOnTimeout(false, 1, TimeUnit.SECONDS)
                        .join();
        return HealthCheckResponse.named("database").status(answered).build();
    }

    private boolean answers() {
        try (var connection = pool.connection();
                var statement = connection.prepareStatement("select 1")) {
            statement.setQueryTimeout(1);
            return statement.execute();
        } catch (SQLException e) {
            return false;
        }
    }
}
