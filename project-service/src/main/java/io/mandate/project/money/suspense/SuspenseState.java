package io.mandate.project.money.suspense;

/** What became of a line in suspense. */
public enum SuspenseState {
    OPEN,
    /** Somebody gave it a place. */
    ASSIGNED,
    /** Somebody said that it has none. */
    REJECTED,
    /** Its source told it again with a place. */
    RESOLVED
}
