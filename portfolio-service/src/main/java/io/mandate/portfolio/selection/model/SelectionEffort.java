package io.mandate.portfolio.selection.model;

import java.time.Duration;

/**
 * How hard to try. The work limit decides when the engines stop, so that the same problem, seed and
 * effort give the same answer; the wall clock only guards, and the answer says when it struck.
 *
 * @param work one unit is about a second on a present-day core; engines translate it into nodes or
 *     deterministic time
 */
public record SelectionEffort(int seed, double work, Duration wallClock, int workers) {

    public SelectionEffort {
        if (seed < 0
                || !(work > 0)
                || wallClock.isNegative()
                || wallClock.isZero()
                || workers < 1) {
            throw new InvalidSelectionException("/effort", "Effort must be positive");
        }
    }

    /** Enough for a few thousand candidates under a dozen limits. */
    public static SelectionEffort standard() {
        return new SelectionEffort(1, 8, Duration.ofSeconds(60), 1);
    }

    /** For drafts and for re-solving with small changes. */
    public static SelectionEffort quick() {
        return new SelectionEffort(1, 2, Duration.ofSeconds(15), 1);
    }

    public SelectionEffort seeded(int other) {
        return new SelectionEffort(other, work, wallClock, workers);
    }

    public SelectionEffort working(double other) {
        return new SelectionEffort(seed, other, wallClock, workers);
    }

    public SelectionEffort within(Duration guard) {
        return new SelectionEffort(seed, work, guard, workers);
    }
}
