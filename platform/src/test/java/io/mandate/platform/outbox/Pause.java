package io.mandate.platform.outbox;

import static java.util.concurrent.TimeUnit.HOURS;

import java.util.concurrent.CountDownLatch;

/** Holds one thread at a place until another lets it go on. */
final class Pause {
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    void hold() {
        held.countDown();
        pass(released);
    }

    void awaitHeld() {
        pass(held);
    }

    void release() {
        released.countDown();
    }

    private static void pass(CountDownLatch latch) {
        try {
            if (!latch.await(1, HOURS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
