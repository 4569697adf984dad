package io.mandate.platform.order;

import io.mandate.platform.event.Depot;
import io.mandate.platform.problem.ProblemException;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Six writers that change the same parcels at once, one to three events in a transaction; some are rolled back. */
public final class Traffic {
    private static final int WRITERS = 6;
    private static final int PARCELS = 200;
    private static final int MOST_MOVES = 3;
    private static final int ONE_IN_VAIN = 20;

    private final Depot depot;
    private final long seed;
    private final Class<? extends Throwable> accident;
    private final List<UUID> parcels;
    private final AtomicInteger committed = new AtomicInteger();

    /** Writers that go on after another of them was faster, and after nothing else. */
    public Traffic(Depot depot, long seed) {
        this(depot, seed, OptimisticLockException.class);
    }

    /** Writers that go on after such a failure with something else. */
    public Traffic(Depot depot, long seed, Class<? extends Throwable> accident) {
        this.depot = depot;
        this.seed = seed;
        this.accident = accident;
        this.parcels = Stream.generate(depot::open).limit(PARCELS).toList();
    }

    public List<UUID> parcels() {
        return parcels;
    }

    /**
     * Commits at least so many events.
     *
     * @param every after so many events, on the thread of the writer that reached them
     */
    public void write(int events, int every, Runnable interruption) {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var all =
                    IntStream.range(0, WRITERS)
                            .mapToObj(
                                    writer ->
                                            writers.submit(
                                                    () ->
                                                            write(
                                                                    new Random(seed + writer),
                                                                    events,
                                                                    every,
                                                                    interruption)))
                            .toList();
            all.forEach(Traffic::join);
        }
    }

    private void write(Random chance, int events, int every, Runnable interruption) {
        while (committed.get() < events) {
            var parcel = parcels.get(chance.nextInt(PARCELS));
            if (chance.nextInt(ONE_IN_VAIN) == 0) {
                moveInVain(parcel);
            }
            int moves = 1 + chance.nextInt(MOST_MOVES);
            if (moved(parcel, moves)) {
                int before = committed.getAndAdd(moves);
                if (before / every < (before + moves) / every) {
                    interruption.run();
                }
            }
        }
    }

    private void moveInVain(UUID parcel) {
        try {
            succeeds(() -> depot.moveInVain(parcel));
        } catch (ProblemException e) {
            // it was to be in vain
        }
    }

    private boolean moved(UUID parcel, int moves) {
        var places = Stream.generate(() -> "on").limit(moves).toArray(String[]::new);
        return succeeds(() -> depot.move(parcel, places));
    }

    private boolean succeeds(Runnable change) {
        try {
            change.run();
            return true;
        } catch (RuntimeException | AssertionError e) {
            if (accident.isInstance(e)) {
                return false;
            }
            throw e;
        }
    }

    private static void join(Future<?> writer) {
        try {
            writer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
