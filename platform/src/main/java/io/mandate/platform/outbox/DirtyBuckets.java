package io.mandate.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/** The buckets with something to send; a bucket is in one hand of this replica at a time. */
@Singleton
public class DirtyBuckets {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** In the order of their marks, so that none waits for ever behind busy ones. */
    private final Set<Short> dirty = new LinkedHashSet<>();

    private final Set<Short> inHand = new HashSet<>();

    void mark(Collection<Short> some) {
        change(() -> dirty.addAll(some));
    }

    /** Takes marked buckets that are in no hand; waits for one, and takes none when patience ends. */
    Set<Short> take(int most, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (inHand.containsAll(dirty) && left > 0) {
                left = changed.awaitNanos(left);
            }
            var taken =
                    dirty.stream()
                            .filter(bucket -> !inHand.contains(bucket))
                            .limit(most)
                            .collect(Collectors.toSet());
            dirty.removeAll(taken);
            inHand.addAll(taken);
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Lets another hand have them. */
    void release(Collection<Short> taken) {
        change(() -> inHand.removeAll(taken));
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
