package io.mandate.project;

/** The life of a project, from an idea to closed books. */
public enum ProjectStatus {
    PROPOSED,
    APPROVED,
    ACTIVE,
    ON_HOLD,
    STOPPING,
    CANCELLED,
    DELIVERED,
    CLOSED;

    public boolean canBecome(ProjectStatus next) {
        return switch (this) {
            case PROPOSED -> next == APPROVED || next == CANCELLED;
            case APPROVED -> next == ACTIVE || next == CANCELLED;
            case ACTIVE -> next == ON_HOLD || next == STOPPING || next == DELIVERED;
            case ON_HOLD -> next == ACTIVE || next == STOPPING;
            case STOPPING -> next == CANCELLED;
            case DELIVERED -> next == CLOSED;
            case CANCELLED, CLOSED -> false;
        };
    }

    /** Whether the work goes on or waits to go on. */
    public boolean isInFlight() {
        return this == ACTIVE || this == ON_HOLD;
    }

    /** Whether nothing about the project changes any more. */
    public boolean isFinal() {
        return this == CANCELLED || this == CLOSED;
    }
}
