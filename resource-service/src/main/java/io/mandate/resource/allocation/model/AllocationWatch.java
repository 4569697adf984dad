package io.mandate.resource.allocation.model;

/** Lets the caller follow a run and stop it; called about once a second, from another thread. */
public interface AllocationWatch {
    AllocationWatch NONE = progress -> false;

    /** Takes note of the progress; true asks the run to stop with the best plan so far. */
    boolean stopAfter(Progress progress);

    /** Where a run stands, 0 to 100, and what it does. */
    record Progress(int percent, String step, double seconds) {}
}
