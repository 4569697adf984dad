package io.mandate.resource.allocation.model;

import java.time.Duration;

/**
 * How hard to try. The work limit decides when the engine stops, so that the same problem, seed and
 * effort give the same answer; the wall clock only guards, and the answer says when it struck.
 *
 * @param work the engine's deterministic time, near to seconds on a present-day core
 */
public record AllocationEffort(int seed, double work, Duration wallClock, int workers) {

    public AllocationEffort {
        if (seed < 0
                || !(work > 0)
                || wallClock.isNegative()
                || wallClock.isZero()
                || workers < 1) {
            throw new InvalidAllocationException("/effort", "Effort must be positive");
        }
    }

    /** Enough for some dozens of projects over a hundred people. */
    public static AllocationEffort standard() {
        return new AllocationEffort(1, 2, Duration.ofSeconds(30), 1);
    }

    public AllocationEffort seeded(int other) {
        return new AllocationEffort(other, work, wallClock, workers);
    }

    public AllocationEffort within(Duration guard) {
        return new AllocationEffort(seed, work, guard, workers);
    }
}
