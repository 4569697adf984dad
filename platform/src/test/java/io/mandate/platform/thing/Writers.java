package io.mandate.platform.thing;

import static io.mandate.platform.thing.Http.createThing;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;

/** Callers who create things, anywhere in a list by name, while somebody else reads it. */
final class Writers implements AutoCloseable {
    private static final int CALLERS = 4;

    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final Phaser round = new Phaser(1);
    private final String prefix;

    Writers(String prefix) {
        this.prefix = prefix;
        begin();
    }

    /** Waits until each has written once, and lets each begin to write once more. */
    void next() {
        round.arriveAndAwaitAdvance();
        begin();
    }

    private void begin() {
        round.bulkRegister(CALLERS);
        for (int caller = 0; caller < CALLERS; caller++) {
            callers.execute(this::write);
        }
    }

    private void write() {
        try {
            var name = prefix + UUID.randomUUID();
            createThing("A", name).statusCode(201);
            made.add(name);
        } finally {
            round.arriveAndDeregister();
        }
    }

    /** What exists once the last of them is through. */
    Set<String> made() {
        round.arriveAndAwaitAdvance();
        return Set.copyOf(made);
    }

    @Override
    public void close() {
        callers.close();
    }
}
