package io.mandate.resource.allocation.model;

import java.time.Duration;

/**
 * How hard to try. The work limit decides when the engine stops, so that the same problem, seed and
 * effort give the same answer; the wall clock only guards, and the answer says when it struck.
 *
 * @param work one unit is about a second on a present-day core; it is counted in the engine's
 *     deterministic time
 */
public record AllocationEffort(int seed, double work, Duration wallClock, int workers) {

    private static final double STANDARD_SLOTS = 1_000;
    private static final double GREATEST = 60;

    public AllocationEffort {
        if (seed < 0
                || !(work > 0)
                || wallClock.isNegative()
                || wallClock.isZero()
                || workers < 1) {
            throw new InvalidAllocationException("/effort", "Effort must be positive");
        }
    }

    /** Enough for some dozens of projects over some dozens of people. */
    public static AllocationEffort standard() {
        return new AllocationEffort(1, 1, Duration.ofSeconds(30), 1);
    }

    /** The standard for a small month, more for one in which more people could serve more demands. */
    public static AllocationEffort fitting(AllocationProblem problem) {
        long slots = 0;
        for (var demand : problem.demands()) {
            slots += problem.people().stream().filter(demand.need()::metBy).count();
        }
        double times = Math.clamp(slots / STANDARD_SLOTS, 1, GREATEST);
        return new AllocationEffort(1, times, Duration.ofMinutes(2), 1);
    }

    public AllocationEffort seeded(int other) {
        return new AllocationEffort(other, work, wallClock, workers);
    }

    public AllocationEffort within(Duration guard) {
        return new AllocationEffort(seed, work, guard, workers);
    }
}
