package io.mandate.platform.thing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a test hold the work on a certain name in the middle. */
final class Barrier {
    private static final Map<String, Barrier> BARRIERS = new ConcurrentHashMap<>();

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    static Barrier at(String name) {
        return BARRIERS.computeIfAbsent(name, _ -> new Barrier());
    }

    static void await(String name) {
        var barrier = BARRIERS.get(name);
        if (barrier != null) {
            barrier.reached.countDown();
            within(barrier.open);
        }
    }

    void awaitReached() {
        within(reached);
    }

    void open() {
        open.countDown();
    }

    private static void within(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
