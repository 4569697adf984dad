package io.mandate.resource.demand;

/** A project's stage of life, as project-service tells it. */
public enum ProjectStatus {
    PROPOSED,
    APPROVED,
    ACTIVE,
    ON_HOLD,
    STOPPING,
    CANCELLED,
    DELIVERED,
    CLOSED;

    boolean takesPeople() {
        return switch (this) {
            case APPROVED, ACTIVE -> true;
            case PROPOSED, ON_HOLD, STOPPING, CANCELLED, DELIVERED, CLOSED -> false;
        };
    }

    /** Whether it is on its way out: it keeps whom it has until its last day and gets nobody new. */
    boolean isEnding() {
        return switch (this) {
            case STOPPING, CANCELLED, DELIVERED, CLOSED -> true;
            case PROPOSED, APPROVED, ACTIVE, ON_HOLD -> false;
        };
    }
}
