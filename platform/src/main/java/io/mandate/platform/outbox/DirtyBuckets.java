package io.mandate.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The buckets that got records by commits of this replica; the relay sleeps on it. */
@Singleton
public class DirtyBuckets {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition marked = lock.newCondition();
    private final Set<Short> buckets = new TreeSet<>();

    void mark(Collection<Short> some) {
        lock.lock();
        try {
            buckets.addAll(some);
            marked.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Takes all marked buckets; waits for the first, and returns none when patience ends. */
    Set<Short> take(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (buckets.isEmpty() && left > 0) {
                left = marked.awaitNanos(left);
            }
            var taken = Set.copyOf(buckets);
            buckets.clear();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Waits without taking anything. */
    void pause(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }
}
