package io.mandate.project.dependency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes up again what a run left behind: no conflict stays unseen. */
@ApplicationScoped
class ForgottenWatch {
    private final Watch watch;

    ForgottenWatch(Watch watch) {
        this.watch = watch;
    }

    @Scheduled(
            every = "${mandate.dependencies.look-every:5m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        watch.remindOfForgotten();
    }
}
