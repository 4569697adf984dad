package io.mandate.resource.demand;

/** What a planning may do with a project's people. */
public enum Staffing {
    /** Approved or running, and the portfolio wants it: it is staffed. */
    WANTED,
    /** Waiting: a planning frees whom it has. */
    PAUSED,
    /** On its way out: it keeps whom it has until its last day, and gets nobody new. */
    ENDING
}
