package io.mandate.portfolio;

/** Where a project stands, as project-service announces it. */
public enum ProjectStatus {
    PROPOSED,
    APPROVED,
    ACTIVE,
    ON_HOLD,
    STOPPING,
    CANCELLED,
    DELIVERED,
    CLOSED;

    /** Whether a selection may still decide about it. */
    public boolean choosable() {
        return switch (this) {
            case PROPOSED, APPROVED, ACTIVE, ON_HOLD -> true;
            case STOPPING, CANCELLED, DELIVERED, CLOSED -> false;
        };
    }

    /** Whether what it was for is there. */
    public boolean done() {
        return this == DELIVERED || this == CLOSED;
    }

    /** Whether money has been spent on it: what lies in the past is sunk. */
    public boolean inFlight() {
        return switch (this) {
            case ACTIVE, ON_HOLD, STOPPING -> true;
            case PROPOSED, APPROVED, CANCELLED, DELIVERED, CLOSED -> false;
        };
    }
}
