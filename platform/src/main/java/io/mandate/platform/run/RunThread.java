package io.mandate.platform.run;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The one thread of this replica that does long work, one run after the other. */
@ApplicationScoped
class RunThread {
    private static final Logger LOG = Logger.getLogger(RunThread.class);
    private static final long POLL_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RunExecutor executor;
    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    RunThread(RunExecutor executor, TransactionSynchronizationRegistry transactions) {
        this.executor = executor;
        this.transactions = transactions;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        var kinds = executor.kinds();
        if (!kinds.isEmpty()) {
            thread = Thread.ofPlatform().daemon().name("runs").start(() -> loop(kinds));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        executor.stop();
        signal.release();
        if (thread != null && !thread.join(PATIENCE)) {
            LOG.warn("A run did not stop in time; it is taken up again after its lease");
        }
        executor.close();
    }

    /** Looks for work as soon as the current transaction is committed, instead of at the next poll. */
    void wakeAfterCommit() {
        transactions.registerInterposedSynchronization(
                new Synchronization() {
                    @Override
                    public void beforeCompletion() {}

                    @Override
                    public void afterCompletion(int status) {
                        if (status == Status.STATUS_COMMITTED) {
                            signal.release();
                        }
                    }
                });
    }

    private void loop(Set<String> kinds) {
        while (!stopping) {
            try {
                if (!executor.workOnce(kinds)) {
                    signal.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                    signal.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Runs wait until the database answers again", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            signal.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
