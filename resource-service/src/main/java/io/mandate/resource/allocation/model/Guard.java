package io.mandate.resource.allocation.model;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Watches a run from its own thread: tells the caller how far it is and stops the engine when it must end. */
final class Guard implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(200);
    private static final int TICKS_PER_LOOK = 5;

    private final ReentrantLock lock = new ReentrantLock();
    private final long started = System.nanoTime();
    private final AllocationWatch watch;
    private final Thread thread;
    private final double wallClock;
    private volatile boolean cancelled;
    private volatile boolean closed;
    private volatile int percent;
    private volatile String step = "posing";
    private @Nullable Runnable stop;

    private Guard(AllocationEffort effort, AllocationWatch watch) {
        this.watch = watch;
        this.wallClock = effort.wallClock().toNanos() / 1e9;
        this.thread = Thread.ofPlatform().daemon().name("solver-guard").unstarted(this::tick);
    }

    static Guard over(AllocationEffort effort, AllocationWatch watch) {
        var guard = new Guard(effort, watch);
        guard.thread.start();
        return guard;
    }

    private void tick() {
        for (int count = 1; !closed; count++) {
            LockSupport.parkNanos(TICK.toNanos());
            if (count % TICKS_PER_LOOK == 0 && !closed) {
                cancelled |=
                        watch.stopAfter(new AllocationWatch.Progress(percent, step, seconds()));
            }
            stopIfOver();
        }
    }

    private void stopIfOver() {
        lock.lock();
        try {
            if (over() && stop != null) {
                stop.run();
            }
        } finally {
            lock.unlock();
        }
    }

    void step(String name, int reached) {
        step = name;
        percent = reached;
    }

    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    /** Seconds until the wall clock has struck, for an engine that can mind it itself. */
    double secondsLeft() {
        return Math.max(0.001, wallClock - seconds());
    }

    /** Whether the run must end; what the engine gives back after that depends on the machine. */
    boolean over() {
        return cancelled || seconds() >= wallClock;
    }

    boolean cancelled() {
        return cancelled;
    }

    /** From now on this engine is the one to stop; null when it is done. */
    void watching(@Nullable Runnable stopping) {
        lock.lock();
        try {
            stop = stopping;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
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
