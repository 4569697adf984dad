package io.mandate.platform.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Looks for what no commit of this replica told of, and at how much waits. */
final class OutboxWatch implements Runnable {
    private static final Logger LOG = Logger.getLogger(OutboxWatch.class);
    private static final long EVERY_MILLIS = 250;
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final SidePool pool;
    private final DirtyBuckets dirty;
    private final OutboxBacklog backlog;
    private final BooleanSupplier running;
    private long looked = System.nanoTime() - LOOK.toNanos();
    private boolean blind;

    OutboxWatch(SidePool pool, DirtyBuckets dirty, OutboxBacklog backlog, BooleanSupplier running) {
        this.pool = pool;
        this.dirty = dirty;
        this.backlog = backlog;
        this.running = running;
    }

    @Override
    public void run() {
        try {
            while (running.getAsBoolean()) {
                watch();
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            dirty.mark(Lease.waiting(pool));
            if (System.nanoTime() - looked >= LOOK.toNanos()) {
                looked = System.nanoTime();
                backlog.look(pool);
            }
            blind = false;
        } catch (SQLException | RuntimeException e) {
            if (!blind && running.getAsBoolean()) {
                LOG.warnf("The outbox cannot be read: %s", e.getMessage());
            }
            blind = true;
        }
    }
}
