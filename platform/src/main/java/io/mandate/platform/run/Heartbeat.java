package io.mandate.platform.run;

import io.mandate.platform.run.Leases.Lease;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps a lease alive while the work is done, writes the progress and hears of a cancellation. */
final class Heartbeat implements RunProgress, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    private final Leases leases;
    private final Lease lease;
    private final ScheduledFuture<?> beats;
    private volatile int percent;
    private volatile @Nullable String message;
    private volatile boolean cancelled;

    Heartbeat(Leases leases, Lease lease, ScheduledExecutorService timer) {
        this.leases = leases;
        this.lease = lease;
        this.beats = timer.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void report(int percent, String message) {
        this.percent = Math.clamp(percent, 0, 100);
        this.message = message;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** The service stops: the work is to end, and to be done again later. */
    void interrupt() {
        cancelled = true;
    }

    private void beat() {
        try {
            if (leases.beat(lease, percent, message).orElse(true)) {
                cancelled = true;
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "The heartbeat of run %s was not written", lease.input().runId());
        }
    }

    /** The last word on the progress, before the outcome is written. */
    @Override
    public void close() {
        beats.cancel(false);
        beat();
    }
}
