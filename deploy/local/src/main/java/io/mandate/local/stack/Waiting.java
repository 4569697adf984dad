package io.mandate.local.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits until parts are ready, or one has died, or patience is at an end. */
final class Waiting {
    private static final long POLL_MILLIS = 100;

    private final Running running;
    private final Duration patience;
    private final Progress progress;
    private final List<Begun> pending = new ArrayList<>();

    private record Begun(Part part, long at) {
        Duration since() {
            return Duration.ofNanos(System.nanoTime() - at);
        }
    }

    Waiting(Running running, Duration patience, Progress progress) {
        this.running = running;
        this.patience = patience;
        this.progress = progress;
    }

    void add(Part part) {
        pending.add(new Begun(part, System.nanoTime()));
    }

    void untilReady() {
        while (!pending.isEmpty()) {
            pending.removeIf(this::announcedReady);
            pending.forEach(this::requirePatience);
            pauseUnlessSomebodyDied();
        }
    }

    private boolean announcedReady(Begun begun) {
        boolean ready = begun.part().ready();
        if (ready) {
            progress.ready(begun.part().name(), begun.since());
        }
        return ready;
    }

    private void requirePatience(Begun begun) {
        if (begun.since().compareTo(patience) > 0) {
            throw new StackFailure(
                    "%s is not ready after %d s.\n%s"
                            .formatted(
                                    begun.part().name(),
                                    patience.toSeconds(),
                                    LogTail.told(begun.part().log())));
        }
    }

    private void pauseUnlessSomebodyDied() {
        try {
            throw new StackFailure(running.death().get(POLL_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            // all live: look again
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while starting.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
