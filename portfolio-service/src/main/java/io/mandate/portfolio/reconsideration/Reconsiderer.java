package io.mandate.portfolio.reconsideration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at the portfolios that are due, one after another. */
@ApplicationScoped
class Reconsiderer {
    private final Reconsidering reconsidering;

    Reconsiderer(Reconsidering reconsidering) {
        this.reconsidering = reconsidering;
    }

    @Scheduled(
            every = "${mandate.reconsideration.look-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        boolean more;
        do {
            more = reconsidering.one();
        } while (more);
    }
}
