package io.mandate.platform.inbox;

import io.mandate.platform.problem.ProblemException;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Retries in place what fails for a while, and gives up at once on what always will. */
@ApplicationScoped
class Patience {
    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final long FIRST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 5_000;
    private static final int DOUBTS = 3;
    private static final int MOST_CHARACTERS = 1_000;

    private final CountDownLatch stopping = new CountDownLatch(1);

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    /** Repeats the work until it succeeds. */
    <T> T until(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                pause(attempt, e);
            }
        }
    }

    /** Repeats the work until it succeeds or can never succeed; then does the other, with the reason. */
    <T> T until(Supplier<T> work, Function<String, T> onPermanentFailure) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                var failure = Failure.of(e);
                if (failure == Failure.PERMANENT
                        || (failure == Failure.DOUBTFUL && attempt >= DOUBTS)) {
                    LOG.warn("An event cannot be handled and is parked", e);
                    return until(() -> onPermanentFailure.apply(reason(e)));
                }
                pause(attempt, e);
            }
        }
    }

    private void pause(int attempt, RuntimeException cause) {
        LOG.warnf("Attempt %d failed and will be repeated: %s", attempt, cause);
        long millis = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(attempt, 10));
        try {
            if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The service stops; the event comes again", cause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted; the event comes again", e);
        }
    }

    private static String reason(RuntimeException e) {
        var root = root(e);
        var text =
                root instanceof ProblemException problem
                        ? problem.type().name() + ": " + problem.detail()
                        : root.getClass().getSimpleName() + ": " + root.getMessage();
        return RawRecord.storable(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
    }

    private static Throwable root(Throwable e) {
        var cause = e.getCause();
        return cause == null || e instanceof ProblemException ? e : root(cause);
    }
}
