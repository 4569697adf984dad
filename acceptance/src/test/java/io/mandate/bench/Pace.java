package io.mandate.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** A steady beat: so many a second, each when it is due, whoever is free does it. */
record Pace(int perSecond, Duration time) {
    int count() {
        return (int) (perSecond * time.toSeconds());
    }

    /** How many a second were really done. */
    double beat(int workers, Function<Integer, Step> each) throws Exception {
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(workers)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                var step = each.apply(worker);
                ends.add(threads.submit(() -> work(step, next, begun)));
            }
            for (var end : ends) {
                end.get();
            }
        }
        return count() * 1e9 / (System.nanoTime() - begun);
    }

    private Object work(Step step, AtomicInteger next, long begun) throws Exception {
        for (int i = next.getAndIncrement(); i < count(); i = next.getAndIncrement()) {
            long due = begun + i * 1_000_000_000L / perSecond;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            step.once();
        }
        return next;
    }
}
