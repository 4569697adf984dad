package io.mandate.portfolio.selection.model.engine;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Watches a run from its own thread: tells the caller how far it is and interrupts the engine when it must end. */
public final class Guard implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(200);
    private static final int TICKS_PER_LOOK = 5;

    private final ReentrantLock lock = new ReentrantLock();
    private final long started = System.nanoTime();
    private final Effort effort;
    private final Watch watch;
    private final Thread thread;
    private final double wallClock;
    private volatile boolean cancelled;
    private volatile boolean closed;
    private volatile String step = "posing";
    private @Nullable Runnable interrupt;

    private Guard(Effort effort, Watch watch) {
        this.effort = effort;
        this.watch = watch;
        this.wallClock = effort.wallClock().toNanos() / 1e9;
        this.thread = Thread.ofPlatform().daemon().name("solver-guard").unstarted(this::tick);
    }

    public static Guard over(Effort effort, Watch watch) {
        var guard = new Guard(effort, watch);
        guard.thread.start();
        return guard;
    }

    private void tick() {
        for (int count = 1; !closed; count++) {
            LockSupport.parkNanos(TICK.toNanos());
            if (count % TICKS_PER_LOOK == 0) {
                look();
            }
            stopIfOver();
        }
    }

    private void look() {
        double seconds = seconds();
        if (!closed && watch.stopAfter(percent(seconds), step, seconds)) {
            cancelled = true;
        }
    }

    private void stopIfOver() {
        lock.lock();
        try {
            if (over() && interrupt != null) {
                interrupt.run();
            }
        } finally {
            lock.unlock();
        }
    }

    private int percent(double seconds) {
        double expected = Math.min(effort.work() * 1.5, wallClock);
        return (int) Math.min(99, 100 * seconds / expected);
    }

    public void step(String name) {
        step = name;
    }

    public double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    /** Milliseconds until the wall clock has struck for certain, for engines that can mind it themselves. */
    public long millisLeft() {
        return Math.max(1, (long) ((wallClock - seconds()) * 1000) + 1);
    }

    /** Whether the run must end; what an engine gives back after that depends on the machine. */
    public boolean over() {
        return cancelled || seconds() >= wallClock;
    }

    public boolean cancelled() {
        return cancelled;
    }

    /** From here until it is closed, this engine is the one to interrupt. */
    public Watched watching(Runnable stop) {
        lock.lock();
        try {
            interrupt = stop;
        } finally {
            lock.unlock();
        }
        return this::unwatch;
    }

    private void unwatch() {
        lock.lock();
        try {
            interrupt = null;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the watch over one engine; after that it may be deleted. */
    public interface Watched extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        joinUninterruptibly();
    }

    private void joinUninterruptibly() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
